import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BackupNote } from '../../../core/backup/backup';
import { openBackupFolder, type BackupFolder } from './backupFolder';

const of = '018f3b1e-0000-7000-8000-000000000001';
const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 10, 26, 12);

const note: BackupNote = {
  case: of,
  title: 'Rockets',
  from: '/cases/rockets.ascribe',
  revision: 4,
  savedAt: null,
  entities: 3,
  links: 2,
  reason: 'edited',
};
const facts = { case: of, title: 'Rockets', revision: 4, savedAt: null, entities: 3, links: 2 };

let root: string;
let folder: BackupFolder;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ascribe-backups-'));
  folder = openBackupFolder(root, { ofCase: 100, inAll: 100 });
});

afterEach(() => rmSync(root, { recursive: true }));

async function put(at: number, bytes: number, of = facts): Promise<void> {
  const backup = await folder.begin({ ...note, case: of.case }, at);
  writeFileSync(backup.path, Buffer.alloc(bytes));
  await folder.accept(backup, of);
}

test('no backups are none, also where the folder was taken away', async () => {
  expect(await folder.list()).toEqual([]);
  rmSync(root, { recursive: true });
  expect(await folder.list()).toEqual([]);
  mkdirSync(root);
});

test('a backup is listed with its note, and as not looked over until it was', async () => {
  const backup = await folder.begin(note, now);
  expect(await folder.list()).toEqual([]);
  writeFileSync(backup.path, 'case');
  expect(await folder.list()).toMatchObject([{ checked: false, bytes: 4, note }]);
  // It was edited while it was copied.
  await folder.accept(backup, { ...facts, revision: 5 });
  const listed = await folder.list();
  expect(listed).toMatchObject([{ checked: true, revision: 5, note: { revision: 5 }, at: now }]);
  expect(readdirSync(join(root, of)).sort()).toEqual([
    '2026-11-26T12-00-00-000Z r5.ascribe',
    '2026-11-26T12-00-00-000Z r5.json',
  ]);
});

test('what was left half written is removed, and nothing else', async () => {
  await put(now, 5);
  const own = readdirSync(join(root, of));
  const name = '2026-11-26T12-00-09-000Z r9';
  for (const left of [
    `${name}.unchecked.01.part`,
    `${name}.unchecked.01.part-journal`,
    `${name}.json`,
  ]) {
    writeFileSync(join(root, of, left), 'half');
  }
  writeFileSync(join(root, of, 'read me.txt'), 'mine');
  await folder.sweep();
  expect(readdirSync(join(root, of)).sort()).toEqual([...own, 'read me.txt'].sort());
});

test('old backups are given up for the budget, the newest of each case never', async () => {
  const other = { ...facts, case: of.replace(/1$/, '2') };
  await put(now - 400 * day, 90, other);
  await put(now - 2 * day, 40);
  await put(now - day, 40);
  await put(now, 40);
  await folder.giveUpOld(now);
  const left = await folder.list();
  expect(left.map(({ at }) => (now - at) / day)).toEqual([0, 400]);
  for (const { path } of left) expect(existsSync(path)).toBe(true);
  expect(readdirSync(join(root, of))).toHaveLength(2);
});

test('names that Ascribe did not give are neither listed nor given up', async () => {
  mkdirSync(join(root, of));
  mkdirSync(join(root, 'not a case'));
  writeFileSync(join(root, of, 'copy.ascribe'), 'mine');
  mkdirSync(join(root, of, '2026-11-26T12-00-00-000Z r5.ascribe'));
  writeFileSync(join(root, 'not a case', '2026-11-26T12-00-00-000Z r5.ascribe'), 'mine');
  expect(await folder.list()).toEqual([]);
  await folder.sweep();
  await folder.giveUpOld(now);
  expect(readdirSync(join(root, of))).toHaveLength(2);
});

test('a note that is lost or damaged leaves its backup restorable', async () => {
  await put(now, 5);
  writeFileSync(join(root, of, '2026-11-26T12-00-00-000Z r4.json'), '{"__proto__": 1}');
  expect(await folder.list()).toMatchObject([{ checked: true, revision: 4, note: null }]);
});
