import { app } from 'electron';
import type { Result } from '../../../core/result';
import { startLog } from '../log';
import { checkFile } from './checkFile';
import { helpText } from './helpText';
import type { Wish } from './parseCommandLine';
import { workOnCase } from './workOnCase';

const exitCodes = { done: 0, inputAtFault: 1, usage: 2 } as const;

/** Does what the command line asks for without a window, and ends. */
export function runCommandLine(wish: Result<Wish>): void {
  if (!wish.ok) {
    process.stderr.write(`${wish.error.message}\n`);
    app.exit(exitCodes.usage);
    return;
  }
  // The window that draws a picture comes and goes; only the work's own end ends the app.
  app.on('window-all-closed', () => undefined);
  void app
    .whenReady()
    .then(() => {
      startLog();
      return carryOut(wish.value);
    })
    .then((done) => {
      if (!done.ok) process.stderr.write(`${done.error.message}\n`);
      app.exit(done.ok ? exitCodes.done : exitCodes.inputAtFault);
    })
    .catch((error: unknown) => {
      process.stderr.write(`Something unexpected went wrong inside Ascribe: ${String(error)}\n`);
      app.exit(exitCodes.inputAtFault);
    });
}

async function carryOut(wish: Wish): Promise<Result<null>> {
  switch (wish.mode) {
    case 'help':
      process.stdout.write(helpText);
      return { ok: true, value: null };
    case 'version':
      process.stdout.write(`${app.getVersion()}\n`);
      return { ok: true, value: null };
    case 'check':
      return checkFile(wish.file);
    case 'work':
      return workOnCase(wish);
    case 'window':
      throw new Error('A window is not opened from here.');
  }
}
