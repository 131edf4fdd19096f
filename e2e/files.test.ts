import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ask, asked, electronCommand, expect, test } from './ascribe';
import { copySample, drop, makeNewer, noteEvents, truncate } from './caseFiles';

const describe = (title: string) => ({
  commands: [{ name: 'case.describe' as const, args: { title } }],
});

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The analyst's answer to the next native dialog: no test can click on one. */
async function answerDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

test('the first start opens a working copy of the sample; the sample itself stays as it was', async ({
  start,
  userData,
}) => {
  const { page } = await start();
  const state = await asked(page, 'case.state', null);
  expect(state.fileName).toBe('iraq-2021.ascribe');
  expect(state.readOnly).toBe(false);
  expect(existsSync(join(userData, 'samples', 'iraq-2021.ascribe'))).toBe(true);
});

test('a file on the command line is opened, and is the last case at the next start', async ({
  start,
  folder,
}) => {
  const path = copySample(folder, 'mine.ascribe');
  const first = await start(path);
  expect((await asked(first.page, 'case.state', null)).fileName).toBe('mine.ascribe');
  await first.app.close();
  const second = await start();
  expect((await asked(second.page, 'case.state', null)).fileName).toBe('mine.ascribe');
  expect(await asked(second.page, 'file.recent', null)).toEqual([{ name: 'mine.ascribe', folder }]);
});

test('a last case that is gone is said, and the sample opened in its place', async ({
  start,
  folder,
}) => {
  const path = copySample(folder, 'mine.ascribe');
  const first = await start(path);
  await asked(first.page, 'case.state', null);
  await first.app.close();
  rmSync(path);
  const { page } = await start();
  expect((await asked(page, 'case.state', null)).fileName).toBe('iraq-2021.ascribe');
  await expect(page.getByText('mine.ascribe', { exact: false }).first()).toBeVisible();
});

test('a dropped file takes the place of the open case', async ({ start, folder }) => {
  const { page } = await start();
  await asked(page, 'case.state', null);
  const opened = await noteEvents(page, 'case.opened');
  expect(await drop(page, copySample(folder, 'dropped.ascribe'))).toEqual({
    ok: true,
    value: true,
  });
  expect((await asked(page, 'case.state', null)).fileName).toBe('dropped.ascribe');
  expect((await opened()).at(-1)?.fileName).toBe('dropped.ascribe');
});

test.describe('a file that cannot be opened is refused in words and left as it was', () => {
  const bad: [what: string, says: RegExp, make: (path: string) => void][] = [
    ['a text', /not an Ascribe case/, (path) => writeFileSync(path, 'Dear diary,\n'.repeat(500))],
    ['an empty file', /not an Ascribe case/, (path) => writeFileSync(path, '')],
    ['half a case', /damaged/, truncate],
    ['a case of a newer version', /newer/i, makeNewer],
  ];
  for (const [what, says, make] of bad) {
    test(what, async ({ start, folder }) => {
      const { page } = await start();
      await asked(page, 'case.execute', describe('The open case'));
      const path = copySample(folder, 'bad.ascribe');
      make(path);
      const before = hash(path);
      const answer = await drop(page, path);
      expect(answer.ok).toBe(false);
      if (!answer.ok) {
        expect(answer.error.message).toMatch(says);
        expect(answer.error.message).toContain('bad.ascribe');
      }
      const state = await asked(page, 'case.state', null);
      expect(state.case.title).toBe('The open case');
      await asked(page, 'case.execute', describe('Still to be edited'));
      expect(hash(path)).toBe(before);
      expect(existsSync(`${path}-wal`)).toBe(false);
    });
  }

  test('a folder', async ({ start, folder }) => {
    const path = join(folder, 'folder.ascribe');
    mkdirSync(path);
    const { page } = await start(path);
    expect((await asked(page, 'case.state', null)).fileName).toBe('iraq-2021.ascribe');
  });
});

test('a second start hands its file to the first and ends', async ({ start, folder, userData }) => {
  const { page } = await start();
  await asked(page, 'case.state', null);
  const path = copySample(folder, 'second.ascribe');
  const { executable, args } = electronCommand(userData);
  const second = spawn(executable, [...args, path], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  const open = async () => (await asked(page, 'case.state', null)).fileName;
  await expect.poll(open).toBe('second.ascribe');
});

test('a second start with a bad file tells the window, and the open case stays', async ({
  start,
  folder,
  userData,
}) => {
  const { page } = await start();
  await asked(page, 'case.state', null);
  const failed = await noteEvents(page, 'app.failed');
  const path = join(folder, 'bad.ascribe');
  writeFileSync(path, 'no case');
  const { executable, args } = electronCommand(userData);
  const second = spawn(executable, [...args, path], { stdio: 'ignore' });
  await new Promise((resolve) => second.once('exit', resolve));
  await expect.poll(failed).toHaveLength(1);
  expect((await failed())[0]?.message).toContain('bad.ascribe');
  expect((await asked(page, 'case.state', null)).fileName).toBe('iraq-2021.ascribe');
});

test('a new case is made where the analyst says, never over another file', async ({
  start,
  folder,
}) => {
  const { app, page } = await start();
  await asked(page, 'case.state', null);
  await answerDialog(app, null);
  expect(await asked(page, 'file.new', null)).toBe(false);

  await answerDialog(app, join(folder, 'Fresh case'));
  expect(await asked(page, 'file.new', null)).toBe(true);
  const state = await asked(page, 'case.state', null);
  expect(state).toMatchObject({
    fileName: 'Fresh case.ascribe',
    case: { title: 'Fresh case' },
    counts: { entities: 0, charts: 1 },
  });

  const taken = copySample(folder, 'taken.ascribe');
  const before = hash(taken);
  await answerDialog(app, taken);
  expect(await ask(page, 'file.new', null)).toMatchObject({
    ok: false,
    error: { code: 'file.exists' },
  });
  expect(hash(taken)).toBe(before);
  expect((await asked(page, 'case.state', null)).fileName).toBe('Fresh case.ascribe');
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

test('recent cases are opened by their place in the list; one that is gone is taken off it', async ({
  start,
  folder,
}) => {
  const first = copySample(folder, 'first.ascribe');
  const second = copySample(folder, 'second.ascribe');
  const { page } = await start(first);
  await drop(page, second);
  const names = async () => (await asked(page, 'file.recent', null)).map(({ name }) => name);
  expect(await names()).toEqual(['second.ascribe', 'first.ascribe']);
  expect(await asked(page, 'file.openRecent', { index: 1 })).toBe(true);
  expect((await asked(page, 'case.state', null)).fileName).toBe('first.ascribe');
  rmSync(second);
  expect(await ask(page, 'file.openRecent', { index: 1 })).toMatchObject({
    ok: false,
    error: { code: 'file.missing' },
  });
  expect(await names()).toEqual(['first.ascribe']);
});
