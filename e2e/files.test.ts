import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ask, asked, electronCommand, expect, test } from './ascribe';
import {
  answerDialog,
  copySample,
  drop,
  hashOf,
  makeNewer,
  noteEvents,
  truncate,
  writeCaseJson,
} from './caseFiles';

const describe = (title: string) => ({
  commands: [{ name: 'case.describe' as const, args: { title } }],
});

/** What the File menu lists below Open Recent, newest first. */
async function recentItems(
  app: ElectronApplication,
): Promise<{ label: string; sublabel: string | undefined }[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ label }) => label === 'Open Recent')
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .map(({ label, sublabel }) => ({ label, sublabel })),
  );
}

async function openRecent(app: ElectronApplication, name: string): Promise<void> {
  await app.evaluate(({ Menu }, label) => {
    const file = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    const recent = file?.find((item) => item.label === 'Open Recent')?.submenu;
    recent?.items.find((item) => item.label === label)?.click();
  }, name);
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
  expect(await recentItems(second.app)).toEqual([{ label: 'mine.ascribe', sublabel: path }]);
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
      const before = hashOf(path);
      const answer = await drop(page, path);
      expect(answer.ok).toBe(false);
      if (!answer.ok) {
        expect(answer.error.message).toMatch(says);
        expect(answer.error.message).toContain('bad.ascribe');
      }
      const state = await asked(page, 'case.state', null);
      expect(state.case.title).toBe('The open case');
      await asked(page, 'case.execute', describe('Still to be edited'));
      expect(hashOf(path)).toBe(before);
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
  const before = hashOf(taken);
  await answerDialog(app, taken);
  expect(await ask(page, 'file.new', null)).toMatchObject({
    ok: false,
    error: { code: 'file.exists' },
  });
  expect(hashOf(taken)).toBe(before);
  expect((await asked(page, 'case.state', null)).fileName).toBe('Fresh case.ascribe');
});

test('a case as JSON becomes a case where the analyst says, and is refused in words', async ({
  start,
  folder,
}) => {
  const { app, page } = await start();
  await asked(page, 'case.state', null);
  const json = join(folder, 'theirs.json');
  writeCaseJson(json, 'Their case');
  await answerDialog(app, null);
  expect(await drop(page, json)).toEqual({ ok: true, value: false });

  await answerDialog(app, join(folder, 'mine'));
  expect(await drop(page, json)).toEqual({ ok: true, value: true });
  const state = await asked(page, 'case.state', null);
  expect(state).toMatchObject({
    fileName: 'mine.ascribe',
    case: { title: 'Their case' },
    counts: { entities: 1, charts: 1 },
    undo: { label: 'Imported from JSON' },
  });
  await expect(page.getByRole('navigation').getByText('Hill Base').first()).toBeVisible();
  expect((await recentItems(app))[0]?.label).toBe('mine.ascribe');

  const before = hashOf(json);
  writeFileSync(join(folder, 'half.json'), '{"format": "ascribe-case", "version": ');
  await answerDialog(app, join(folder, 'half.json'));
  const failed = await noteEvents(page, 'app.failed');
  await app.evaluate(
    ({ Menu, dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      Menu.getApplicationMenu()?.getMenuItemById('file.importJson')?.click();
    },
    join(folder, 'half.ascribe'),
  );
  await expect.poll(failed).toHaveLength(1);
  expect((await failed())[0]?.message).toMatch(/“half\.json” .*cut off/);
  expect(existsSync(join(folder, 'half.ascribe'))).toBe(false);
  expect((await asked(page, 'case.state', null)).fileName).toBe('mine.ascribe');
  expect(hashOf(json)).toBe(before);
});

test('recent cases are opened from the menu; one that is gone is taken off it', async ({
  start,
  folder,
}) => {
  const first = copySample(folder, 'first.ascribe');
  const second = copySample(folder, 'second.ascribe');
  const { app, page } = await start(first);
  await drop(page, second);
  const failed = await noteEvents(page, 'app.failed');
  const names = async () => (await recentItems(app)).map(({ label }) => label);
  expect(await names()).toEqual(['second.ascribe', 'first.ascribe']);
  await openRecent(app, 'first.ascribe');
  const open = async () => (await asked(page, 'case.state', null)).fileName;
  await expect.poll(open).toBe('first.ascribe');
  rmSync(second);
  await openRecent(app, 'second.ascribe');
  await expect.poll(failed).toMatchObject([{ code: 'file.missing' }]);
  await expect.poll(names).toEqual(['first.ascribe']);
  expect(await open()).toBe('first.ascribe');
});

test('of the sample a fresh copy is made beside one with edits, when the analyst wants it', async ({
  start,
  userData,
}) => {
  const { app, page } = await start();
  const answerQuestion = (label: string) =>
    app.evaluate(({ dialog }, wanted) => {
      dialog.showMessageBox = (...given: unknown[]) => {
        const { buttons = [] } = given.at(-1) as { buttons?: string[] };
        return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
      };
    }, label);
  const open = async () => {
    const state = await asked(page, 'case.state', null);
    return [state.fileName, state.case.title];
  };
  const [, untouched] = await open();
  await asked(page, 'case.execute', describe('Mine'));
  await answerQuestion('Cancel');
  expect(await asked(page, 'file.openSample', null)).toBe(false);
  await answerQuestion('Open My Copy');
  expect(await asked(page, 'file.openSample', null)).toBe(true);
  expect(await open()).toEqual(['iraq-2021.ascribe', 'Mine']);

  await answerQuestion('Start from a Fresh Copy');
  expect(await asked(page, 'file.openSample', null)).toBe(true);
  expect(await open()).toEqual(['iraq-2021 (2).ascribe', untouched]);
  // The fresh one has no edits, so nothing is asked.
  await answerQuestion('Cancel');
  expect(await asked(page, 'file.openSample', null)).toBe(true);
  await drop(page, join(userData, 'samples', 'iraq-2021.ascribe'));
  expect(await open()).toEqual(['iraq-2021.ascribe', 'Mine']);
});
