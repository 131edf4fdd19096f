import { projectFolder } from '../runtime/projectFolder.mjs';
import { runtimeEnvironment } from '../runtime/runtimeEnvironment.mjs';
import { runCommand } from '../setup/runCommand.mjs';
import { countTests, reportInto } from './testReports.mjs';

/**
 * Runs all checks, also after one has failed, and ends with one line that counts them.
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @returns {Promise<boolean>} whether all passed
 */
export async function runChecks(checks) {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failing = [];
  for (const check of checks) {
    const { passed, failed } = await runCheck(check);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failing.push(check.name);
  }
  if (failing.length > 0) process.stdout.write(`\nFailing: ${failing.join(', ')}`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return failing.length === 0;
}

/** @param {import('./checks.mjs').Check} check */
async function runCheck({ name, args, counts }) {
  process.stdout.write(`\n${name} …\n`);
  const started = performance.now();
  const report = counts && reportInto(counts);
  const { code, output } = await runCommand(process.execPath, [...args, ...(report?.args ?? [])], {
    cwd: projectFolder,
    env: { ...runtimeEnvironment(), ...report?.env },
  });
  const counted = report
    ? countTests(report, code)
    : { passed: Number(code === 0), failed: Number(code !== 0) };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(
    counts
      ? `${name}: ${counted.passed} passed, ${counted.failed} failed (${seconds} s)\n`
      : `${name}: ${code === 0 ? 'passed' : 'failed'} (${seconds} s)\n`,
  );
  return counted;
}
