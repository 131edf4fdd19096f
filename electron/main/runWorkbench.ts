import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { appPaths } from './appPaths';
import { openBackupFolder } from './backups/backupFolder';
import { followCase } from './backups/followCase';
import { createBackupKeeper } from './backups/backupKeeper';
import { startCaseProcess } from './case/caseProcess';
import { createCaseDesk } from './case/caseDesk';
import { followToldCase } from './case/toldCase';
import { createWorks } from './case/works';
import { devServer } from './devServer';
import { createCaseFiles } from './files/caseFiles';
import { createImportFiles } from './files/importFiles';
import { createOtherCases } from './files/otherCases';
import { openFirstCase } from './files/openFirstCase';
import { keptSeals } from './kept/keptSeals';
import { loadKeptState } from './kept/keptState';
import { log, startLog } from './log';
import { showMenu, tellFailure } from './menu/showMenu';
import { caseHandlers, workbenchHandlers } from './requests/handlers';
import { serveAppScheme } from './security/appScheme';
import { guardIpc } from './security/guardIpc';
import { hardenSession } from './security/hardenSession';
import { tellMistakes } from './tellMistakes';
import { sendEvent, workbench } from './windows/appWindows';
import { openWorkbench } from './windows/openWorkbench';

/** The window with its case. A second start hands its file over to the first and ends. */
export function runWorkbench(file: string | null): void {
  if (!app.requestSingleInstanceLock({ file })) {
    app.exit(0);
    return;
  }
  let asked = file;
  let openAsked = (path: string): void => {
    asked = path;
  };
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const given = (data as { file?: unknown } | null)?.file;
    bringToFront();
    if (typeof given === 'string') openAsked(given);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openAsked(path);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });

  void app.whenReady().then(async () => {
    startLog();
    tellMistakes();
    const kept = loadKeptState(`${app.getPath('userData')}/kept.json`, (what) => {
      log.warn(what);
    });
    const told = followToldCase(sendEvent);
    const works = createWorks(sendEvent);
    const author = () => kept.now().settings.author;
    const backups = openBackupFolder(join(app.getPath('userData'), 'backups'));
    const keeper = createBackupKeeper({
      folder: backups,
      start: () => startCaseProcess('Ascribe backup'),
      tellFailure: (message) => {
        sendEvent('backup.failed', { message });
      },
      complain: (what) => {
        log.warn(what);
      },
    });
    const announce = followCase(keeper, () => desk.path(), told.announce);
    const desk = createCaseDesk(author, announce, keptSeals(kept), works, keeper);
    const files = createCaseFiles({ desk, kept, works, backups, window: workbench });
    const imports = createImportFiles(desk, keeper, workbench);
    const together = createOtherCases({ desk, works, backups: keeper, window: workbench });
    nativeTheme.themeSource = kept.now().settings.theme;
    nativeTheme.on('updated', () => {
      sendEvent('theme.changed', { theme: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' });
    });
    hardenSession(session.defaultSession, devServer());
    serveAppScheme(session.defaultSession, appPaths.renderer(), devServer());
    showMenu(files, kept, told);
    endWell(async () => {
      keeper.end();
      await together.end();
      await desk.close();
      await kept.saved();
    });

    openWorkbench(kept, told);
    const first = openFirstCase(files, kept, asked, (failure) => {
      sendEvent('app.failed', failure);
    });
    guardIpc({
      ...caseHandlers(desk, first),
      ...workbenchHandlers({ desk, files, imports, together, kept, works, backups, told }),
    });
    openAsked = (path) => void tellFailure(files.openPath(path));
    await first;
  });
}

function bringToFront(): void {
  const window = workbench();
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Quitting waits until the case is closed and the settings are kept, but not for ever. */
function endWell(finish: () => Promise<void>): void {
  let finished = false;
  app.on('will-quit', (event) => {
    if (finished) return;
    event.preventDefault();
    const limit = new Promise<void>((resolve) => setTimeout(resolve, 15_000));
    void Promise.race([finish(), limit]).finally(() => {
      finished = true;
      // Where there was nothing to wait for this is still within the event, in which quitting anew is
      // not heard.
      setImmediate(() => app.quit());
    });
  });
}
