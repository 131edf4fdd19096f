import { chromiumFlags } from './runtime/chromiumFlags.mjs';
import { electronRuntime } from './runtime/electronRuntime.mjs';
import { runNode } from './runtime/runNode.mjs';
import startMissingDisplay from './runtime/startMissingDisplay.mjs';
import { setUp } from './setup.mjs';

await setUp({ quiet: true });
const stop = await startMissingDisplay();
const vite = 'node_modules/electron-vite/bin/electron-vite.js';
process.exitCode = await runNode([vite, 'dev', '--watch'], {
  ELECTRON_EXEC_PATH: electronRuntime()?.executable,
  ELECTRON_CLI_ARGS: JSON.stringify(process.argv.slice(2)),
  ...(chromiumFlags().includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}),
});
stop();
