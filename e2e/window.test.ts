import { chmodSync } from 'node:fs';
import { asked, expect, test, type Started } from './ascribe';
import { copySample, drop, noteEvents } from './caseFiles';

async function boundsOf({ app }: Started) {
  return app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return { ...window?.getNormalBounds(), zoom: window?.webContents.getZoomLevel() };
  });
}

test('the window comes back where it was, at its size and zoom', async ({ start }) => {
  const first = await start();
  await asked(first.page, 'case.state', null);
  await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setBounds({ x: 60, y: 40, width: 1111, height: 777 });
    window?.webContents.setZoomLevel(1);
  });
  const before = await boundsOf(first);
  expect(before).toMatchObject({ width: 1111, height: 777 });
  await first.app.close();

  const second = await start();
  await asked(second.page, 'case.state', null);
  await expect.poll(() => boundsOf(second)).toEqual(before);
});

test('author and theme are kept, and the theme is followed at once', async ({ start }) => {
  const first = await start();
  const themes = await noteEvents(first.page, 'theme.changed');
  await asked(first.page, 'settings.change', { author: 'R. Analyst', theme: 'dark' });
  await expect.poll(async () => (await themes()).at(-1)).toEqual({ theme: 'dark' });
  expect(await asked(first.page, 'app.about', null)).toMatchObject({
    purpose: 'workbench',
    theme: 'dark',
  });
  await first.app.close();
  const second = await start();
  expect(await asked(second.page, 'settings.read', null)).toEqual({
    author: 'R. Analyst',
    theme: 'dark',
  });
  expect((await asked(second.page, 'app.about', null)).theme).toBe('dark');
});

test('the author signs what is done', async ({ start }) => {
  const { page } = await start();
  await asked(page, 'settings.change', { author: 'R. Analyst' });
  await asked(page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Signed' } }],
  });
  const { entries } = await asked(page, 'case.history', { offset: 0, limit: 1 });
  expect(entries[0]?.author).toBe('R. Analyst');
});

test('a menu item asks the window for its action', async ({ start }) => {
  const { app, page } = await start();
  await asked(page, 'case.state', null);
  const chosen = await noteEvents(page, 'menu.chosen');
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('view.fit')?.click();
  });
  await expect.poll(chosen).toEqual([{ action: 'view.fit' }]);
});

test('it says which versions it runs on', async ({ start }) => {
  const { page } = await start();
  const about = await asked(page, 'app.about', null);
  expect(about.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(about.electron).toMatch(/^\d+\.\d+\.\d+/);
  await asked(page, 'case.state', null);
  const sqlite = async () => (await asked(page, 'app.about', null)).sqlite;
  await expect.poll(sqlite).toMatch(/^3\.\d+\.\d+/);
});

test('every change is told once, with the state after it', async ({ start }) => {
  const { page } = await start();
  const changed = await noteEvents(page, 'case.changed');
  await asked(page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Told' } }],
  });
  await expect.poll(changed).toHaveLength(1);
  const [event] = await changed();
  expect(event?.state.case.title).toBe('Told');
  expect(event?.change.revision).toBe(event?.state.revision);
});

test('the title bar names the case, follows its name, and says when it can only be read', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  const frame = () =>
    app.evaluate(({ BrowserWindow, Menu }) => ({
      title: BrowserWindow.getAllWindows()[0]?.getTitle(),
      canDelete: Menu.getApplicationMenu()?.getMenuItemById('edit.delete')?.enabled,
    }));
  await asked(page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Who is behind it?' } }],
  });
  await expect.poll(frame).toEqual({ title: 'Who is behind it? — Ascribe', canDelete: true });
  await page.evaluate(() => {
    document.title = 'Something else';
  });

  const locked = copySample(folder, 'locked.ascribe');
  chmodSync(locked, 0o444);
  await drop(page, locked);
  const { title } = (await asked(page, 'case.state', null)).case;
  const readOnly = { title: `${title} (read only) — Ascribe`, canDelete: false };
  await expect.poll(frame).toEqual(readOnly);
  await expect(page.getByRole('banner').getByText('read only')).toBeVisible();
});
