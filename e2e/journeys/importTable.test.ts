import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

test('a table of GTD is looked through, brought in as hypotheses with its doubt, undone, and known when it comes again', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  const file = join(folder, 'events.csv');
  copyFileSync(resolve('samples', 'imports', 'gtd-like.csv'), file);
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  const dialog = page.getByRole('dialog', { name: /^Import “events.csv”/ });
  await expect(dialog.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(dialog.getByLabel('Columns')).toBeFocused();
  await expect(dialog.getByRole('columnheader', { name: 'gname', exact: true })).toBeAttached();
  await page.keyboard.press('Control+Enter');
  const row = dialog.getByRole('row', { name: /^Hypotheses/ });
  await expect(row).toBeVisible();
  // Nothing is written by looking.
  expect(await asked(page, 'case.counts', null)).toEqual(before);

  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const log = page.getByRole('log', { name: 'Messages' });
  await expect(log.getByText(/Imported “events.csv”: \d+ added/)).toBeVisible();
  const after = await asked(page, 'case.counts', null);
  expect(after.entities).toBeGreaterThan(before.entities + 10);
  const hits = await asked(page, 'case.search', { text: 'Red Reef Brigade', limit: 5 });
  expect(hits[0]?.title).toBe('Red Reef Brigade');

  await chooseMenu(app, 'edit.undo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(before);
  await chooseMenu(app, 'edit.redo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(after);

  // A newer file: one event is dated otherwise, and the last one is gone.
  const rows = readFileSync(file, 'latin1').trimEnd().split(/\r?\n/);
  rows[1] = rows[1]?.replace(',2031,3,2,', ',2031,3,4,') ?? '';
  writeFileSync(file, rows.slice(0, -1).join('\n'), 'latin1');
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  await expect(dialog.getByLabel('Columns')).toContainText('as before');
  await page.keyboard.press('Control+Enter');
  const entities = dialog.getByRole('row', { name: /^Entities/ });
  await expect(dialog.getByRole('columnheader', { name: 'Changed' })).toBeVisible();
  await expect(dialog.getByRole('columnheader', { name: 'Not in the file' })).toBeVisible();
  await expect(entities.getByRole('cell').first()).toHaveText('0');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
