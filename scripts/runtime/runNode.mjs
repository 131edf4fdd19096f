import { spawn } from 'node:child_process';
import { endWithUs } from './endWithUs.mjs';
import { projectFolder } from './projectFolder.mjs';
import { runtimeEnvironment } from './runtimeEnvironment.mjs';

/**
 * Runs Node in the project's folder with the runtime's environment, in the user's own terminal.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env: { ...process.env, ...runtimeEnvironment(), ...env },
      stdio: 'inherit',
    });
    endWithUs(child);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
