import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../runtime/projectFolder.mjs';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };

test('the lockfile names no host, so that any registry may serve it', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('the lockfile holds the binaries for every platform, or `npm ci` refuses it', () => {
  const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const named = Object.values(packages).flatMap((it) => Object.keys(it.optionalDependencies ?? {}));
  expect(named.filter((name) => !held.has(name))).toEqual([]);
});
