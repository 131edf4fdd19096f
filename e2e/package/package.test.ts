import { existsSync } from 'node:fs';
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

  const checked = await runCommand(
    join(unpacked, 'ascribe'),
    [...chromiumFlags(), `--user-data-dir=${userData}`, '--check'],
    { cwd: userData, limitMs: 60_000 },
  );
  expect(checked.code, checked.output).toBe(0);
});
