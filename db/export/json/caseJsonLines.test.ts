import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseJsonSchema } from '../../../core/caseJson';
import { finishNow } from '../../../core/sliced';
import { words } from '../../../core/views/caseView';
import type { OpenCase } from '../../openCase';
import { openCase } from '../../openCase';
import { author } from '../../testing/author';
import { dumpCase } from '../../testing/dumpCase';
import { filledCase } from '../../testing/filledCase';
import { createEntity } from '../../testing/sampleCommands';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { unwrap } from '../../testing/unwrap';

function exported(open: OpenCase): string {
  const path = join(temporaryFolder(), 'case.json');
  const { bytes } = unwrap(
    finishNow(open.exportData(path, { format: 'json', scope: { kind: 'case' } })),
  );
  const text = readFileSync(path, 'utf8');
  expect(Buffer.byteLength(text)).toBe(bytes);
  return text;
}

test('holds every row of the case by its word, as the language has it', () => {
  const { open } = filledCase();
  const json = caseJsonSchema.parse(JSON.parse(exported(open)));
  const { counts } = open.state();
  for (const word of words) {
    expect([word, json[word].length]).toEqual([word, counts[word]]);
    expect(json[word].length).toBeGreaterThan(0);
  }
});

test('gives the same bytes for the same state, also after steps that were undone', () => {
  const { open, run, reopen } = filledCase();
  const before = exported(open);
  run(createEntity('Passing by'));
  expect(exported(open)).not.toBe(before);
  unwrap(open.undo(author));
  expect(exported(open)).toBe(before);
  reopen();
});

test('stands in the order of the uids', () => {
  const json = caseJsonSchema.parse(JSON.parse(exported(filledCase().open)));
  for (const word of words) {
    const uids = json[word].flatMap((row) => ('uid' in row ? [row.uid] : []));
    expect(uids).toEqual([...uids].sort());
  }
});

test('a copy is the whole case with its history, and is never written over the case itself', async () => {
  const { open, path } = filledCase();
  const folder = temporaryFolder();
  const copyPath = join(folder, 'copy.ascribe');
  unwrap(await open.saveCopy(copyPath));
  expect(readdirSync(folder)).toEqual(['copy.ascribe']);
  const copy = unwrap(openCase(copyPath, { mode: 'edit' }));
  expect(dumpCase(copy.connection)).toBe(dumpCase(open.connection));
  expect(unwrap(copy.undo(author))).not.toBeNull();
  copy.close();
  expect(await open.saveCopy(path)).toMatchObject({ ok: false, error: { code: 'file.same' } });
});
