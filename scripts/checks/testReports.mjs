import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A runner's own count, written as JSON beside its readable output.
 * @typedef {{ runner: 'vitest' | 'playwright', file: string, args: readonly string[], env: Record<string, string> }} Report
 */

/**
 * @param {'vitest' | 'playwright'} runner
 * @returns {Report}
 */
export function reportInto(runner) {
  const file = join(mkdtempSync(join(tmpdir(), 'ascribe-test-')), `${runner}.json`);
  return runner === 'vitest'
    ? {
        runner,
        file,
        args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
        env: {},
      }
    : { runner, file, args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
}

/**
 * A run that broke down counts as one failure besides those that it reported, never as none.
 * @param {Report} report
 * @param {number} code
 * @returns {{ passed: number, failed: number }}
 */
export function countTests({ runner, file }, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = readCount(runner, JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {any} report
 * @returns {{ passed: number, failed: number }}
 */
function readCount(runner, report) {
  if (runner === 'vitest') {
    return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
  }
  const { expected, flaky, unexpected } = report.stats;
  return { passed: Number(expected) + Number(flaky), failed: Number(unexpected) };
}
