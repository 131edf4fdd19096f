import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample, hashOf, truncate } from '../caseFiles';
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
  await chooseMenu(app, 'file.restoreBackup');
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
