import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { finishNow } from '../core/sliced';
import { mountSmallDisk, type SmallDisk } from '../scripts/testing/smallDisk';
import { createCase } from './createCase';
import { openCase, type OpenCase } from './openCase';
import { author } from './testing/author';
import { dumpCase } from './testing/dumpCase';
import { filledCase } from './testing/filledCase';
import { createEntity } from './testing/sampleCommands';
import { temporaryFolder } from './testing/temporaryFolder';
import { unwrap } from './testing/unwrap';

const full = { ok: false, error: { code: 'disk.full' } };

let disk: SmallDisk;
let path: string;

beforeEach((context) => {
  const mounted = mountSmallDisk(temporaryFolder());
  if (!mounted) return context.skip('only root on Linux may mount a small disk to fill');
  onTestFinished(mounted.unmount);
  disk = mounted;
  const { path: source, open } = filledCase();
  open.close();
  path = join(disk.folder, 'case.ascribe');
  copyFileSync(source, path);
});

function addMuch(open: OpenCase): ReturnType<OpenCase['execute']> {
  // Not to be compressed away by the log.
  const description = Array.from({ length: 5000 }, () => Math.random().toString(36)).join(' ');
  return open.execute({ commands: [createEntity('Much', { description })] }, author);
}

test('an edit on a full disk is refused in words, changes nothing, and goes well once there is space', () => {
  const open = unwrap(openCase(path, { mode: 'edit' }));
  disk.fill();
  const before = dumpCase(open.connection);
  expect(addMuch(open)).toMatchObject(full);
  expect(dumpCase(open.connection)).toBe(before);
  disk.free();
  expect(addMuch(open)).toMatchObject({ ok: true });
  expect(open.connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  const after = dumpCase(open.connection);
  open.close();
  const again = unwrap(openCase(path, { mode: 'edit' }));
  expect(dumpCase(again.connection)).toBe(after);
  again.close();
});

test('a disk that fills up under an open case takes no edit that was acknowledged', () => {
  const open = unwrap(openCase(path, { mode: 'edit' }));
  let acknowledged = dumpCase(open.connection);
  let edits = 0;
  for (;;) {
    const result = addMuch(open);
    expect(dumpCase(open.connection) === acknowledged).toBe(!result.ok);
    if (!result.ok) {
      expect(result).toMatchObject(full);
      break;
    }
    acknowledged = dumpCase(open.connection);
    edits += 1;
  }
  expect(edits).toBeGreaterThan(0);
  open.close();
  const again = unwrap(openCase(path, { mode: 'read' }));
  expect(dumpCase(again.connection)).toBe(acknowledged);
  again.close();
});

test('a case on a full disk is refused to an editor in words, and opened for a reader; it stays as it was', () => {
  disk.fill();
  const before = readFileSync(path);
  expect(openCase(path, { mode: 'edit' })).toMatchObject(full);
  expect(readFileSync(path).equals(before)).toBe(true);
  const read = unwrap(openCase(path, { mode: 'read' }));
  expect(read.state().counts.entities).toBe(4);
  read.close();
  disk.free();
  unwrap(openCase(path, { mode: 'edit' })).close();
  expect(readdirSync(disk.folder)).toEqual(['case.ascribe']);
});

test('a copy, an export or a new case that does not fit leaves nothing of itself', async () => {
  const { open } = filledCase();
  disk.fill();
  expect(await open.saveCopy(join(disk.folder, 'copy.ascribe'))).toMatchObject(full);
  for (const format of ['json', 'csv'] as const) {
    const wish = { format, scope: { kind: 'case' as const } };
    const target = join(disk.folder, `case.${format}`);
    expect(finishNow(open.exportData(target, wish))).toMatchObject(full);
  }
  expect(createCase(join(disk.folder, 'new.ascribe'), { title: 'New', author })).toMatchObject(
    full,
  );
  expect(readdirSync(disk.folder).sort()).toEqual(['ballast', 'case.ascribe']);
});
