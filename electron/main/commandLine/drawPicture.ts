import { app, BrowserWindow, session } from 'electron';
import { fail, ok, type Result } from '../../../core/result';
import { appPaths } from '../appPaths';
import type { CaseDesk } from '../case/caseDesk';
import { pictureHandlers, type Size } from '../requests/pictureHandlers';
import { APP_PAGE } from '../security/appPage';
import { serveAppScheme } from '../security/appScheme';
import { guardIpc } from '../security/guardIpc';
import { hardenSession } from '../security/hardenSession';
import { registerWindow } from '../windows/appWindows';
import { webPreferences } from '../windows/webPreferences';

/** Picture pixels to a CSS pixel, where the picture does not grow too large for it. */
const SCALE = 2;
/** Longest side of a picture in its own pixels: what Chromium draws in one piece everywhere. */
const LONGEST_SIDE = 16_000;
/** In milliseconds. A large case is laid out before it is drawn. */
const PATIENCE = 180_000;

/** The picture of the case's graph as PNG, drawn by the same page as the window's. */
export async function drawPicture(desk: CaseDesk): Promise<Result<Buffer>> {
  prepare(desk);
  const window = new BrowserWindow({
    show: false,
    width: 1600,
    height: 1000,
    useContentSize: true,
    webPreferences: { ...webPreferences(), offscreen: true, backgroundThrottling: false },
  });
  registerWindow(window, 'picture');
  try {
    return await Promise.race([draw(window), givenUp(window)]);
  } finally {
    waiting.delete(window.webContents.id);
    window.destroy();
  }
}

async function draw(window: BrowserWindow): Promise<Result<Buffer>> {
  const size = await new Promise<Result<Size>>((resolve) => {
    waiting.set(window.webContents.id, resolve);
    void window.loadURL(APP_PAGE);
  });
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

const waiting = new Map<number, (size: Result<Size>) => void>();
let isPrepared = false;

function prepare(desk: CaseDesk): void {
  if (isPrepared) return;
  isPrepared = true;
  hardenSession(session.defaultSession, null);
  serveAppScheme(session.defaultSession, appPaths.renderer(), null);
  guardIpc(
    pictureHandlers(desk, (window, size) => {
      waiting.get(window)?.(size);
    }),
  );
}

/**
 * Draws at the picture's scale from the first stroke on, so that canvases are not enlarged. Before
 * the app is ready; afterwards it has no effect.
 */
export function usePictureScale(): void {
  app.commandLine.appendSwitch('force-device-scale-factor', String(SCALE));
}

/** Through the debugger, which alone captures past the screen. */
async function capture({ webContents }: BrowserWindow, size: Size): Promise<Buffer> {
  const { debugger: inspector } = webContents;
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(size.width, size.height));
  inspector.attach('1.3');
  try {
    await inspector.sendCommand('Emulation.setDeviceMetricsOverride', {
      ...size,
      deviceScaleFactor: scale,
      mobile: false,
    });
    // What follows from the page's new size is on the screen with the second frame. A page that is
    // not painted has no frames, and nothing to wait for.
    await webContents.executeJavaScript(`new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
      setTimeout(() => resolve(null), 2000);
    })`);
    const shot = (await inspector.sendCommand('Page.captureScreenshot', {
      format: 'png',
      clip: { x: 0, y: 0, ...size, scale: 1 },
      captureBeyondViewport: true,
    })) as { data: string };
    return Buffer.from(shot.data, 'base64');
  } finally {
    inspector.detach();
  }
}
