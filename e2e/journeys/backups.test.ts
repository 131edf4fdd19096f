import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample, drop, hashOf, truncate, writeCaseJson } from '../caseFiles';
import { chooseMenu } from '../inWindow';

test('the drill: a damaged case is restored from the backup of its last edit, and is left as it is', async ({
  start,
  folder,
}) => {
  const path = copySample(folder, 'mine.ascribe');
  const first = await start(path);
  await asked(first.page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Worth keeping' } }],
  });
  await first.app.close();
  truncate(path);
  const damaged = hashOf(path);

  const { app, page } = await start(path);
  await expect(page.getByRole('alert')).toContainText('damaged');
  await page.getByRole('button', { name: 'Backups …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore from backup' });
  const backups = dialog.getByRole('group', { name: 'Worth keeping' });
  await expect(backups.getByRole('radio')).toHaveCount(1);
  await expect(backups).toContainText('mine.ascribe');
  await expect(dialog).toContainText(/1 backup of all cases, .* of 2 GB/);

  // In place of a file nothing is restored.
  await answerDialog(app, path);
  await dialog.getByRole('button', { name: 'Restore as new file' }).click();
  await expect(dialog.getByRole('alert')).toContainText('exists already');
  const restored = join(folder, 'restored.ascribe');
  await answerDialog(app, restored);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const state = await asked(page, 'case.state', null);
  expect(state.fileName).toBe('restored.ascribe');
  expect(state.case.title).toBe('Worth keeping');
  expect(state.readOnly).toBe(false);
  await asked(page, 'case.undo', null);
  expect(hashOf(path)).toBe(damaged);
  expect(readdirSync(folder).filter((name) => /part|tmp/.test(name))).toEqual([]);
  expect(existsSync(path)).toBe(true);
});

test('a case that is gone is restored from where another one is open, and a backup that cannot be made is told', async ({
  start,
  folder,
  userData,
}) => {
  const path = copySample(folder, 'mine.ascribe');
  const { app, page } = await start(path);
  const describe = (title: string) => ({
    commands: [{ name: 'case.describe' as const, args: { title } }],
  });
  await asked(page, 'case.execute', describe('Gone since'));
  const json = join(folder, 'other.json');
  writeCaseJson(json, 'Another case');
  const other = join(folder, 'other.ascribe');
  await answerDialog(app, other);
  expect(await drop(page, json)).toMatchObject({ ok: true });
  const backups = join(userData, 'backups');
  const whole = () =>
    existsSync(backups)
      ? readdirSync(backups, { recursive: true }).filter((name) => /\.ascribe$/.test(String(name)))
      : [];
  await expect.poll(whole).toHaveLength(1);
  renameSync(path, join(folder, 'elsewhere.ascribe'));
  await chooseMenu(app, 'file.restoreBackup');
  const dialog = page.getByRole('dialog', { name: 'Restore from backup' });
  await expect(dialog).toContainText('The open case has no backup yet');
  await expect(dialog).toContainText('mine.ascribe, which is no longer there');
  await expect(dialog).not.toContainText('not looked over');
  await answerDialog(app, path);
  await dialog.getByRole('radio').first().press('Enter');
  await expect(dialog).toBeHidden();
  const state = await asked(page, 'case.state', null);
  expect([state.fileName, state.case.title]).toEqual(['mine.ascribe', 'Gone since']);

  rmSync(backups, { recursive: true });
  writeFileSync(backups, 'in the way');
  await asked(page, 'case.execute', describe('Not backed up'));
  expect(await drop(page, other)).toMatchObject({ ok: true });
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText(
    'No backup of “mine.ascribe” could be made',
  );
  expect((await asked(page, 'case.state', null)).fileName).toBe('other.ascribe');
});
