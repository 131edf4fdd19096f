// Runs one of the TypeScript scripts: node scripts/run.mjs scripts/generate.ts [arguments]
import startMissingDisplay from './runtime/startMissingDisplay.mjs';
import { runNode } from './runtime/runNode.mjs';
import { setUp } from './setup.mjs';

await setUp({ quiet: true });
const stop = await startMissingDisplay();
process.exitCode = await runNode(['--import', 'tsx', ...process.argv.slice(2)]);
stop();
