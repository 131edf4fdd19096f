import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayWrite } from '../scripts/testing/mayWrite';
import { mountSmallDisk } from '../scripts/testing/smallDisk';
import { expect, test } from './ascribe';
import { copySample, hashOf } from './caseFiles';
import { runCommandLine } from './runCommandLine';

/** Each is written in a way of its own: drawn, printed, sent as a page, and by the database process. */
const names = ['a.svg', 'a.pdf', 'a.html', 'a.csv.zip'];

test('on a full disk no file is half written: what was there stays, and what to do is said', async ({
  userData,
  folder,
}) => {
  const path = copySample(folder);
  mkdirSync(join(folder, 'disk'));
  const disk = mountSmallDisk(join(folder, 'disk'));
  test.skip(disk === null, 'only root on Linux may mount a small disk to fill');
  if (disk === null) return;
  try {
    for (const name of names) writeFileSync(join(disk.folder, name), 'from before');
    const before = readdirSync(disk.folder).map((name) => hashOf(join(disk.folder, name)));
    disk.fill();
    for (const name of names) {
      const target = join(disk.folder, name);
      const { code, stdout, stderr } = await runCommandLine(userData, folder, [
        ...['--export', target, path],
      ]);
      expect(stderr).toContain(`“${target}” was not written: the disk is full. Free some space`);
      expect(code).toBe(1);
      expect(stdout).not.toContain('wrote');
    }
    disk.free();
    expect(readdirSync(disk.folder).sort()).toEqual([...names].sort());
    expect(readdirSync(disk.folder).map((name) => hashOf(join(disk.folder, name)))).toEqual(before);
  } finally {
    disk.unmount();
  }
});

test('a folder with the name of the file, or in which one may not write, is said', async ({
  userData,
  folder,
}) => {
  const path = copySample(folder);
  const place = join(folder, 'place');
  mkdirSync(join(place, 'a.svg'), { recursive: true });
  const run = (name: string) =>
    runCommandLine(userData, folder, ['--export', join(place, name), path]);
  const onFolder = await run('a.svg');
  expect(onFolder.stderr).toContain('a.svg” is a folder. Choose another name for the file.');
  expect(onFolder.code).toBe(1);
  expect(readdirSync(place)).toEqual(['a.svg']);

  chmodSync(place, 0o500);
  test.skip(mayWrite(place), 'root, and Windows, may write there all the same');
  for (const name of ['b.svg', 'b.gexf']) {
    const { code, stderr } = await run(name);
    expect(stderr).toContain(`${name}” was not written: you may not write there.`);
    expect(code).toBe(1);
  }
  chmodSync(place, 0o700);
  expect(readdirSync(place)).toEqual(['a.svg']);
});
