import { dialog, type BrowserWindow } from 'electron';
import { log } from '../log';
import { APP_PAGE } from '../security/appPage';
import { sendEvent } from './appWindows';

const MOST_RELOADS = 3;

/** A page that crashed is loaded anew; one that hangs is, if the analyst wants it. */
export function reviveWindow(window: BrowserWindow): void {
  const { webContents } = window;
  const crashes: number[] = [];

  webContents.on('render-process-gone', (_event, details) => {
    log.error(`the page of the window is gone: ${details.reason} (${details.exitCode})`);
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes.splice(0, crashes.length, ...crashes.filter((at) => at > now - 60_000), now);
    if (crashes.length > MOST_RELOADS) {
      dialog.showErrorBox(
        'The window of Ascribe cannot be drawn',
        'It stopped several times in a row. Every edit is saved in the case file. Start Ascribe again.',
      );
      window.destroy();
      return;
    }
    webContents.reload();
    sendEvent('app.failed', {
      code: 'window.lost',
      message: 'The window stopped and was drawn anew. Every edit that was made is saved.',
    });
  });

  // Chromium asks nobody before it shows about:blank.
  webContents.on('did-navigate', (_event, url) => {
    if (url !== APP_PAGE) void window.loadURL(APP_PAGE);
  });

  let asking = false;
  window.on('unresponsive', () => {
    log.warn('the page of the window does not respond');
    if (asking) return;
    asking = true;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: 'The window does not respond.',
        detail: 'Every edit that was made is saved in the case file.',
        buttons: ['Wait', 'Draw It Anew'],
        defaultId: 0,
        cancelId: 0,
      })
      .then(({ response }) => {
        asking = false;
        if (response === 1) webContents.forcefullyCrashRenderer();
      });
  });
}
