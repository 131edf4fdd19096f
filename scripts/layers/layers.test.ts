import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../runtime/projectFolder.mjs';

const fixtures = 'scripts/layers/fixtures';

interface Violation {
  from: string;
  rule: { name: string };
}

/** Every fixture is a little project that breaks one rule, which its folder is named after. */
const fired = violationsByFixture();

test.each(declaredRules())('the layer rule "%s" bites, and it alone', (rule) => {
  expect(fired.get(rule)).toEqual([rule]);
});

test('there is a fixture for each rule and none besides', () => {
  expect(readdirSync(join(projectFolder, fixtures)).sort()).toEqual(declaredRules().sort());
});

function declaredRules(): string[] {
  const require = createRequire(import.meta.url);
  const { forbidden } = require(join(projectFolder, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string }[];
  };
  return forbidden.map(({ name }) => name);
}

function violationsByFixture(): Map<string, string[]> {
  const cruise = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [cruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', fixtures],
    {
      cwd: projectFolder,
      env: { ...process.env, LAYERS_ROOT: `${fixtures}/[^/]+/` },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const { violations } = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary;
  return violations.reduce((byFixture, { from, rule }) => {
    const fixture = from.slice(fixtures.length + 1).split('/')[0] ?? '';
    const names = new Set(byFixture.get(fixture)).add(rule.name);
    return byFixture.set(fixture, [...names]);
  }, new Map<string, string[]>());
}
