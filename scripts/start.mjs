import { runElectron } from './runtime/runElectron.mjs';
import { setUp } from './setup.mjs';

/** With one of these the app works without a window and ends. */
const modes = ['--export', '--check', '--summary', '--preview', '--help', '-h', '--version'];

const args = process.argv.slice(2);
const opensWindow = !args.some((arg) => modes.includes(arg.split('=')[0] ?? arg));

await setUp({ quiet: !opensWindow });
process.exitCode = await runElectron(args);
