import { checks } from './checks/checks.mjs';
import { runChecks } from './checks/runChecks.mjs';
import { setUp } from './setup.mjs';

await setUp({ tests: true });
process.exitCode = (await runChecks(checks)) ? 0 : 1;
