import { BrowserWindow } from 'electron';
import type { WindowOrder } from '../../../core/picture/pictureOrder';
import { fail, type Result } from '../../../core/result';
import { APP_PAGE } from '../security/appPage';
import { registerWindow, workbench } from '../windows/appWindows';
import { webPreferences } from '../windows/webPreferences';
import { commission, endCommission, type Drawn } from './commissions';
import { printOptions } from './printOptions';

/** In milliseconds. A large case is laid out before it is drawn. */
const PATIENCE = 300_000;

export type WriteBytes = (bytes: Uint8Array) => Promise<Result<null>>;

/** A window that nobody sees, which draws pictures of the open case one after the other. */
export interface Studio {
  /** Writes the file that the window makes of it piece by piece. */
  draw(order: WindowOrder, write: WriteBytes): Promise<Result<Drawn>>;
  close(): void;
}

export function openStudio(): Studio {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...webPreferences(), offscreen: true, backgroundThrottling: false },
  });
  registerWindow(window, 'picture');
  const { webContents } = window;
  const { id } = webContents;
  const lost = new Promise<Result<never>>((resolve) => {
    webContents.once('render-process-gone', () => {
      resolve(fail('picture.lost', 'The page that draws the picture stopped. Try it again.'));
    });
  });
  // Nobody waits for it any more, and the app would stay for a window that nobody sees.
  const last = () => window.destroy();
  const asker = workbench();
  asker?.once('closed', last);
  void window.loadURL(APP_PAGE);
  return {
    async draw(order, write) {
      const { tooLong, stop } = startWatch();
      try {
        return await Promise.race([drawIn(window, order, write), lost, tooLong]);
      } finally {
        stop();
      }
    },
    close() {
      asker?.off('closed', last);
      endCommission(id);
      window.destroy();
    },
  };
}

async function drawIn(
  { webContents }: BrowserWindow,
  order: WindowOrder,
  write: WriteBytes,
): Promise<Result<Drawn>> {
  const drawn = await commission(webContents.id, order, write);
  if (!drawn.ok || drawn.value.sheets === null) return drawn;
  const pdf = await webContents.printToPDF(printOptions(drawn.value.sheets));
  const written = await write(pdf);
  return written.ok ? drawn : written;
}

function startWatch(): { tooLong: Promise<Result<never>>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => {
      resolve(fail('picture.tooLong', 'The picture took too long to draw and was given up.'));
    }, PATIENCE);
  });
  return { tooLong, stop: () => clearTimeout(timer) };
}
