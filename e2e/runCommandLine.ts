import { spawn } from 'node:child_process';
import { electronCommand, type Ahead } from './ascribe';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Settings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly ahead?: Ahead;
}

/** In milliseconds. What has not ended by then never will, and must not outlive its test. */
const LONGEST = 150_000;

/** Runs the app as the command line does, in a folder of the test's own. */
export function runCommandLine(
  userData: string,
  folder: string,
  given: readonly string[],
  { environment = {}, ahead }: Settings = {},
): Promise<Outcome> {
  const { executable, args } = electronCommand(userData, ahead);
  const child = spawn(executable, [...args, ...given], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
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
