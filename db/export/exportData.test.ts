import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import { newCase } from '../testing/newCase';
import { temporaryFolder } from '../testing/temporaryFolder';
import { tryExport } from './testing/exportTo';

test.each([
  ['a chart that is not there', { kind: 'chart', chart: newUid() }, 'export.noChart'],
  ['entities that are not there', { kind: 'entities', entities: [newUid()] }, 'export.empty'],
  ['no entities', { kind: 'entities', entities: [] }, 'export.empty'],
] as const)('%s is refused in words, and leaves no file', (_what, scope, code) => {
  const { open } = filledCase();
  const folder = temporaryFolder();
  const wish = { format: 'csv', scope: scope as never } as const;
  expect(tryExport(open, join(folder, 'x'), wish)).toMatchObject({ ok: false, error: { code } });
  expect(readdirSync(folder)).toEqual([]);
});

test('a case and a chart with nothing in them are refused in words', () => {
  const { open, rows } = newCase();
  const path = join(temporaryFolder(), 'x');
  const chart = rows<{ uid: string }>('SELECT uid FROM chart')[0]?.uid ?? '';
  expect(tryExport(open, path, { format: 'csv' })).toMatchObject({
    error: { code: 'export.empty' },
  });
  expect(tryExport(open, path, { format: 'csv', scope: { kind: 'chart', chart } })).toMatchObject({
    error: { code: 'export.empty' },
  });
});

test('case JSON is of the whole case as it is now', () => {
  const { open, uid } = filledCase();
  const path = join(temporaryFolder(), 'x');
  for (const part of [
    { asOf: '2026-01-01' },
    { scope: { kind: 'chart' as const, chart: uid.chart } },
  ]) {
    expect(tryExport(open, path, { format: 'json', ...part })).toMatchObject({
      error: { code: 'export.notPossible' },
    });
  }
});

test('a folder that is not there, or may not be written to, is told so', (context) => {
  const { open } = filledCase();
  const folder = temporaryFolder();
  const missing = join(folder, 'none', 'x');
  expect(tryExport(open, missing, { format: 'csv' })).toMatchObject({
    error: { code: 'file.missing' },
  });
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o500);
  if (process.getuid?.() === 0) return context.skip('root may write everywhere');
  expect(tryExport(open, join(locked, 'x'), { format: 'csv' })).toMatchObject({
    error: { code: 'file.not-allowed' },
  });
});

test('a file that is there is replaced only by a whole one, and a folder by none', () => {
  const { open } = filledCase();
  const folder = temporaryFolder();
  const path = join(folder, 'x');
  writeFileSync(path, 'before');
  expect(tryExport(open, path, { format: 'csv' })).toMatchObject({ ok: true });
  expect(readdirSync(folder)).toEqual(['x']);
  const other = join(folder, 'folder');
  mkdirSync(other);
  expect(tryExport(open, other, { format: 'csv' })).toMatchObject({ ok: false });
  expect(readdirSync(folder).sort()).toEqual(['folder', 'x']);
});
