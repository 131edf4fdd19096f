import { spawn } from 'node:child_process';
import { chromiumFlags } from './chromiumFlags.mjs';
import { withoutChromiumNoise } from './chromiumNoise.mjs';
import { electronRuntime } from './electronRuntime.mjs';
import { endWithUs } from './endWithUs.mjs';
import { hasDisplay } from './hasDisplay.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runtimeEnvironment } from './runtimeEnvironment.mjs';
import { startVirtualDisplay } from './virtualDisplay.mjs';

/** What the app draws in place of a window that nobody would see. */
const preview = 'ascribe-preview.png';

/**
 * Runs the app as it was built, on a virtual screen where there is no other, in the folder where
 * the user typed the command.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runElectron(args) {
  const electron = electronRuntime();
  if (!electron) throw new Error('Electron is not set up');
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  const child = spawn(electron.executable, [...chromiumFlags(), projectFolder, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: {
      ...process.env,
      ...runtimeEnvironment(),
      ...(screen ? { DISPLAY: screen.display, ASCRIBE_PREVIEW: preview } : {}),
    },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  child.stderr.pipe(withoutChromiumNoise()).pipe(process.stderr);
  endWithUs(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      screen?.stop();
      if (signal) process.stderr.write(`Ascribe was ended by ${signal}. Nothing saved is lost.\n`);
      resolve(code ?? 1);
    });
  });
}
