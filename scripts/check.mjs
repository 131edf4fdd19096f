import { checks } from './checks/checks.mjs';
import { runChecks } from './checks/runChecks.mjs';
import { setUp } from './setup.mjs';

await setUp({ quiet: true, build: false });
process.exitCode = (await runChecks(checks.filter(({ fast }) => fast))) ? 0 : 1;
