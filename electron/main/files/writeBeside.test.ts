import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { whyNotWritten } from '../../../core/export/whyNotWritten';
import { fail, ok } from '../../../core/result';
import { mayWrite } from '../../../scripts/testing/mayWrite';
import { mountSmallDisk } from '../../../scripts/testing/smallDisk';
import { fillBeside, writeBeside } from './writeBeside';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ascribe-beside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What is said of a file that was not written. */
function whyNot(path: string): Promise<string | null> {
  return writeBeside(path, 'new '.repeat(100_000)).then(
    () => null,
    (error: unknown) => whyNotWritten(path, error)?.message ?? String(error),
  );
}

test('what is written takes the place of what was there, and leaves nothing beside it', async () => {
  const folder = freshFolder();
  const path = join(folder, 'a.txt');
  await writeBeside(path, 'old');
  await writeBeside(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test.each([
  ['refuses', () => Promise.resolve(fail('some.code', 'No.'))],
  ['throws', () => Promise.reject(new Error('no'))],
])('what %s half way leaves what was there, and nothing beside it', async (_how, end) => {
  const folder = freshFolder();
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  const filled = fillBeside(path, async (file) => {
    await file.writeFile('half');
    return end();
  });
  expect(await filled.catch(() => null)).not.toEqual(ok(null));
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a full disk is told, and holds what it held', async (context) => {
  const disk = mountSmallDisk(freshFolder());
  if (!disk) return context.skip('only root on Linux may mount a small disk to fill');
  onTestFinished(disk.unmount);
  const path = join(disk.folder, 'a.txt');
  writeFileSync(path, 'old');
  disk.fill();
  expect(await whyNot(path)).toBe(
    `“${path}” was not written: the disk is full. Free some space there, or choose another place.`,
  );
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(disk.folder).sort()).toEqual(['a.txt', 'ballast']);
  disk.free();
  expect(await whyNot(path)).toBe(null);
  expect(readdirSync(disk.folder)).toEqual(['a.txt']);
});

test('a folder in the place of the file is told, and stays', async () => {
  const folder = freshFolder();
  const path = join(folder, 'a.txt');
  mkdirSync(path);
  expect(await whyNot(path)).toMatch(/^“.*a\.txt” was not written: a folder has that name\. /);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a folder that is not there is told', async () => {
  const path = join(freshFolder(), 'none', 'a.txt');
  expect(await whyNot(path)).toContain('its folder is not there');
});

test('a folder without permission is told', async (context) => {
  const folder = freshFolder();
  chmodSync(folder, 0o500);
  if (mayWrite(folder)) return context.skip('root, and Windows, may write there all the same');
  expect(await whyNot(join(folder, 'a.txt'))).toContain('you may not write there');
  chmodSync(folder, 0o700);
  expect(readdirSync(folder)).toEqual([]);
});
