import { BrowserWindow } from 'electron';
import type { WindowOrder } from '../../../core/picture/pictureOrder';
import { fail, type Result } from '../../../core/result';
import { APP_PAGE } from '../security/appPage';
import { registerWindow } from '../windows/appWindows';
import { webPreferences } from '../windows/webPreferences';
import { commission, endCommission, type Drawn } from './commissions';
import { printOptions } from './printOptions';

/** In milliseconds. A large case is laid out before it is drawn. */
const PATIENCE = 300_000;

export type WriteBytes = (bytes: Uint8Array) => Promise<Result<null>>;

/**
 * Has a window that nobody sees draw a picture of the open case, and writes the file that it makes
 * of it piece by piece.
 */
export async function drawPicture(order: WindowOrder, write: WriteBytes): Promise<Result<Drawn>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...webPreferences(), offscreen: true, backgroundThrottling: false },
  });
  registerWindow(window, 'picture');
  const { id } = window.webContents;
  try {
    return await Promise.race([draw(window, order, write), givenUp(window)]);
  } finally {
    endCommission(id);
    window.destroy();
  }
}

async function draw(
  window: BrowserWindow,
  order: WindowOrder,
  write: WriteBytes,
): Promise<Result<Drawn>> {
  const drawing = commission(window.webContents.id, order, write);
  void window.loadURL(APP_PAGE);
  const drawn = await drawing;
  if (!drawn.ok || drawn.value.sheets === null) return drawn;
  const pdf = await window.webContents.printToPDF(printOptions(drawn.value.sheets));
  const written = await write(pdf);
  return written.ok ? drawn : written;
}

/** Comes true when the page is lost or takes too long, and never otherwise. */
function givenUp(window: BrowserWindow): Promise<Result<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(fail('picture.tooLong', 'The picture took too long to draw and was given up.'));
    }, PATIENCE);
    window.once('closed', () => {
      clearTimeout(timer);
    });
    window.webContents.once('render-process-gone', () => {
      resolve(fail('picture.lost', 'The page that draws the picture stopped. Try it again.'));
    });
  });
}
