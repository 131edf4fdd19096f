import { spawn } from 'node:child_process';
import { endWithUs } from './endWithUs.mjs';

/**
 * Starts a virtual screen. Xvfb is spoken to directly: its wrapper `xvfb-run` mixes what the app
 * says on stderr into stdout and waits for seconds.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => void server.kill();
    endWithUs(server);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => {
      resolve({ display: `:${String(number).trim()}`, stop });
    });
  });
}
