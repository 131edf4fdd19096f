import { spawn } from 'node:child_process';
import { electronCommand } from './ascribe';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the app as the command line does, in a folder of the test's own. */
export function runCommandLine(
  userData: string,
  folder: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { executable, args } = electronCommand(userData);
  const child = spawn(executable, [...args, ...given], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
