import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  if (wish.value.mode === 'help' || wish.value.mode === 'version') {
    process.stdout.write(wish.value.mode === 'help' ? helpText : `${app.getVersion()}\n`);
    app.exit(exitCodes.done);
    return;
  }
  // Electron would show a box that nobody sees, and wait until it is closed.
  process.on('uncaughtException', endUnexpectedly);
  keepProfileApart();
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
    .catch(endUnexpectedly);
}

function endUnexpectedly(error: unknown): void {
  process.stderr.write(`Something unexpected went wrong inside Ascribe: ${String(error)}\n`);
  app.exit(exitCodes.inputAtFault);
}

/** Chromium's own files of this run, nothing of a case: not those of an open app, and gone at the end. */
function keepProfileApart(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-'));
  app.setPath('sessionData', folder);
  app.on('quit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Processes of Chromium that are still ending write into it. The system clears it away.
    }
  });
}

async function carryOut(wish: Wish): Promise<Result<null>> {
  switch (wish.mode) {
    case 'check':
      return checkFile(wish.file);
    case 'work':
      return workOnCase(wish);
    case 'help':
    case 'version':
    case 'window':
      throw new Error(`“${wish.mode}” works on no case.`);
  }
}
