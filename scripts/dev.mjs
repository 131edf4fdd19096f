import { chromiumFlags } from './runtime/chromiumFlags.mjs';
import { electronRuntime } from './runtime/electronRuntime.mjs';
import { runNode } from './runtime/runNode.mjs';
import startMissingDisplay from './runtime/startMissingDisplay.mjs';
import { setUp } from './setup.mjs';

await setUp({ quiet: true });
const stop = await startMissingDisplay();
const vite = 'node_modules/electron-vite/bin/electron-vite.js';
const args = [...chromiumFlags(), ...process.argv.slice(2)];
process.exitCode = await runNode([vite, 'dev', '--watch'], {
  ELECTRON_EXEC_PATH: electronRuntime()?.executable,
  // electron-vite puts these behind the project's folder; Chromium reads its own anywhere.
  ELECTRON_CLI_ARGS: JSON.stringify(args),
});
stop();
