/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} args for Node
 * @property {boolean} [fast] whether it also belongs to `npm run check`
 * @property {'vitest' | 'playwright'} [counts] whose report says how many tests there were;
 * any other check counts as one
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'Types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], fast: true },
  {
    name: 'Lint',
    args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    fast: true,
  },
  { name: 'Format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  {
    name: 'Layers',
    args: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs'],
      ...['core', 'db', 'electron', 'renderer', 'e2e', 'scripts'],
    ],
    fast: true,
  },
  { name: 'Dead code', args: ['node_modules/knip/bin/knip.js'], fast: true },
  {
    name: 'Unit and database tests',
    args: ['node_modules/vitest/vitest.mjs', 'run'],
    counts: 'vitest',
  },
  {
    name: 'End-to-end tests',
    args: ['node_modules/@playwright/test/cli.js', 'test'],
    counts: 'playwright',
  },
];
