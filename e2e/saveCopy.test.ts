import { existsSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { ask, asked, expect, test } from './ascribe';
import { answerDialog, copySample, hashOf } from './caseFiles';

const describe = (title: string) => ({
  commands: [{ name: 'case.describe' as const, args: { title } }],
});

test('a copy is whole and the open case stays the open one', async ({ start, folder }) => {
  const path = copySample(folder, 'mine.ascribe');
  const { app, page } = await start(path);
  await asked(page, 'case.execute', describe('In the copy too'));
  await answerDialog(app, path);
  expect(await ask(page, 'file.saveCopy', null)).toMatchObject({
    ok: false,
    error: { code: 'file.same' },
  });
  const copy = join(folder, 'copy.ascribe');
  await answerDialog(app, copy);
  expect(await asked(page, 'file.saveCopy', null)).toBe(true);
  await asked(page, 'case.execute', describe('After the copy'));
  expect((await asked(page, 'case.state', null)).fileName).toBe('mine.ascribe');

  await answerDialog(app, copy);
  expect(await asked(page, 'file.open', null)).toBe(true);
  const state = await asked(page, 'case.state', null);
  expect(state.fileName).toBe('copy.ascribe');
  expect(state.case.title).toBe('In the copy too');
});

test('a copy replaces only a file that the dialog asked about', async ({ start, folder }) => {
  const path = copySample(folder, 'mine.ascribe');
  const other = copySample(folder, 'other.ascribe');
  const before = hashOf(other);
  const { app, page } = await start(path);
  await asked(page, 'case.execute', describe('Changed since'));
  // The dialog saw a name that is free; with the extension it is that of the other case.
  await answerDialog(app, join(folder, 'other'));
  expect(await ask(page, 'file.saveCopy', null)).toMatchObject({
    ok: false,
    error: { code: 'file.exists' },
  });
  expect(hashOf(other)).toBe(before);
  await answerDialog(app, other);
  expect(await asked(page, 'file.saveCopy', null)).toBe(true);
  expect(hashOf(other)).not.toBe(before);

  await answerDialog(app, join(folder, 'Loud.ASCRIBE'));
  expect(await asked(page, 'file.saveCopy', null)).toBe(true);
  expect(existsSync(join(folder, 'Loud.ASCRIBE'))).toBe(true);
  expect(existsSync(join(folder, 'Loud.ASCRIBE.ascribe'))).toBe(false);

  linkSync(path, join(folder, 'same.ascribe'));
  await answerDialog(app, join(folder, 'same'));
  expect(await ask(page, 'file.saveCopy', null)).toMatchObject({
    ok: false,
    error: { code: 'file.same' },
  });
  expect((await asked(page, 'case.state', null)).case.title).toBe('Changed since');
});
