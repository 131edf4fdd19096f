import { BrowserWindow } from 'electron';
import type { PictureWish } from '../../../core/pictureWish';
import { fail, ok, type Result } from '../../../core/result';
import { APP_PAGE } from '../security/appPage';
import { registerWindow } from '../windows/appWindows';
import { webPreferences } from '../windows/webPreferences';
import { commission, endCommission, type Size } from './commissions';

/** Picture pixels to a CSS pixel, where the picture does not grow too large for it. */
const SCALE = 2;
/** Longest side of a picture in its own pixels: what Chromium draws in one piece everywhere. */
const LONGEST_SIDE = 16_000;
/** In milliseconds. A large case is laid out before it is drawn. */
const PATIENCE = 180_000;
const FIRST_SIZE: Size = { width: 1600, height: 1000 };

/** The picture of a chart of the open case as PNG, drawn by the same page as the window's. */
export async function drawPicture(wish: PictureWish): Promise<Result<Buffer>> {
  const window = new BrowserWindow({
    show: false,
    ...FIRST_SIZE,
    useContentSize: true,
    webPreferences: { ...webPreferences(), offscreen: true, backgroundThrottling: false },
  });
  registerWindow(window, 'picture');
  const { id } = window.webContents;
  try {
    return await Promise.race([draw(window, wish), givenUp(window)]);
  } finally {
    endCommission(id);
    window.destroy();
  }
}

async function draw(window: BrowserWindow, wish: PictureWish): Promise<Result<Buffer>> {
  const { webContents } = window;
  webContents.debugger.attach('1.3');
  const drawn = commission(webContents.id, async () => {
    // Before the first stroke, so that canvases are not enlarged. Chromium needs a page for it.
    await setSize(window, FIRST_SIZE, SCALE);
    return wish;
  });
  void window.loadURL(APP_PAGE);
  const size = await drawn;
  return size.ok ? ok(await capture(window, size.value)) : size;
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

async function setSize(
  { webContents }: BrowserWindow,
  size: Size,
  deviceScaleFactor: number,
): Promise<void> {
  await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor,
    mobile: false,
  });
}

/** Through the debugger, which alone captures past the screen. */
async function capture(window: BrowserWindow, size: Size): Promise<Buffer> {
  const { webContents } = window;
  await setSize(window, size, Math.min(SCALE, LONGEST_SIDE / Math.max(size.width, size.height)));
  // What follows from the page's new size is on the screen with the second frame. A page that is
  // not painted has no frames, and nothing to wait for.
  await webContents.executeJavaScript(`new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
    setTimeout(() => resolve(null), 2000);
  })`);
  const shot = (await webContents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    clip: { x: 0, y: 0, ...size, scale: 1 },
    captureBeyondViewport: true,
  })) as { data: string };
  return Buffer.from(shot.data, 'base64');
}
