import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags } from '../../scripts/runtime/chromiumFlags.mjs';
import { projectFolder } from '../../scripts/runtime/projectFolder.mjs';
import { runCommand } from '../../scripts/setup/runCommand.mjs';
import { expect, test } from '../ascribe';

const unpacked = join(projectFolder, 'dist', 'linux-unpacked');

test.skip(process.platform !== 'linux', 'the unpacked package is built on Linux');
test.setTimeout(5 * 60_000);

test('the package that is built starts, reads the sample case and finds it sound', async ({
  userData,
}) => {
  const built = await runCommand(process.execPath, ['scripts/package.mjs'], { cwd: projectFolder });
  expect(built.code, built.output).toBe(0);
  expect(existsSync(join(unpacked, 'resources', 'app'))).toBe(false);

  const notices = readFileSync(join(unpacked, 'resources', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of [
    '@fontsource/noto-sans-arabic',
    'better-sqlite3',
    'cytoscape',
    // Bundled in the layouts' worker alone.
    'cytoscape-fcose',
    'electron',
    'react',
  ]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
  const licence = join(unpacked, 'resources', 'LICENSE');
  expect(readFileSync(licence, 'utf8')).toBe(readFileSync(join(projectFolder, 'LICENSE'), 'utf8'));

  const checked = await runCommand(
    join(unpacked, 'ascribe'),
    [...chromiumFlags(), `--user-data-dir=${userData}`, '--check'],
    { cwd: userData, limitMs: 60_000 },
  );
  expect(checked.code, checked.output).toBe(0);
});
