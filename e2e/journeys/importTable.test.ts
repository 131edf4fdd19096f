import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { ReplyOf, windowRequests } from '../../core/contract';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample, drop } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

type EntityRecord = ReplyOf<typeof windowRequests, 'entity.record'>;

/** The rows of a fixture, its header first. */
function rowsOf(file: string): string[] {
  const text = readFileSync(resolve('samples', 'imports', file), 'latin1');
  return text.trimEnd().split(/\r?\n/);
}

function write(path: string, rows: readonly string[]): void {
  writeFileSync(path, `${rows.join('\n')}\n`, 'latin1');
}

async function recordOf(page: Page, name: string): Promise<EntityRecord> {
  const hits = await asked(page, 'case.search', { text: name, limit: 5 });
  const hit = hits.find(({ target, title }) => target.word === 'entity' && title.includes(name));
  if (!hit) throw new Error(`The case has no “${name}”.`);
  return asked(page, 'entity.record', { uid: hit.target.uid });
}

function importOf(page: Page, file: string): Locator {
  return page.getByRole('dialog', { name: new RegExp(`^Import “${file}”`) });
}

/** What stands in the table of what would come, by the words of its column. */
async function told(dialog: Locator, thing: string, column: string): Promise<number> {
  const counts = dialog.getByRole('table', { name: 'What would come' });
  const heads = await counts.getByRole('columnheader').allTextContents();
  const row = counts.getByRole('row', { name: new RegExp(`^${thing}`) });
  const place = heads.indexOf(column);
  return place < 0 ? 0 : Number(await row.getByRole('cell').nth(place).textContent());
}

test('a table of GTD comes in with its doubt, is taken back, and a newer file changes what it changed', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  const file = join(folder, 'events.csv');
  const rows = rowsOf('gtd-like.csv');
  write(file, rows);
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  const dialog = importOf(page, 'events.csv');
  await expect(dialog.getByLabel('Encoding')).toHaveValue('windows-1252');
  await expect(dialog.getByLabel('Columns', { exact: true })).toBeFocused();
  await expect(dialog.getByRole('columnheader', { name: 'gname', exact: true })).toBeAttached();
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await expect(dialog.getByRole('row', { name: /^Hypotheses/ })).toBeVisible();
  await expect(dialog.getByRole('group', { name: 'Each problem' })).toContainText('no number');
  // Nothing is written by looking.
  expect(await asked(page, 'case.counts', null)).toEqual(before);

  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const log = page.getByRole('log', { name: 'Messages' });
  await expect(log.getByText(/Imported “events.csv”: \d+ added/)).toBeVisible();
  const after = await asked(page, 'case.counts', null);
  expect(after.entities).toBeGreaterThan(before.entities + 10);
  const mines = await recordOf(page, '203100000001');
  expect(mines.attributions.map(({ claims }) => claims[0]?.claim.stance)).toEqual([
    'suspects',
    'suspects',
  ]);
  expect(mines.attributions.flatMap(({ judgements }) => judgements)).toEqual([]);
  expect(mines.entity.position?.precision).toBe('3');
  expect((await recordOf(page, 'Tarn')).linkCount).toBeGreaterThan(0);
  const backups = await asked(page, 'backup.list', null);
  expect(JSON.stringify(backups)).toContain('import');

  await chooseMenu(app, 'edit.undo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(before);
  await chooseMenu(app, 'edit.redo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(after);

  // A newer file: one event is dated otherwise, the last one is gone, and there is another one.
  const newer = [...rows.slice(0, -1), (rows[2] ?? '').replace('203103120001', '203103120099')];
  newer[1] = newer[1]?.replace(',2031,3,2,', ',2031,3,4,') ?? '';
  write(file, newer);
  expect((await drop(page, file)).ok).toBe(true);
  await expect(dialog.getByLabel('Columns', { exact: true })).toContainText('as before: GTD');
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await expect(dialog.getByRole('table', { name: 'What would come' })).toBeVisible();
  expect(await told(dialog, 'Entities', 'New')).toBe(1);
  expect(await told(dialog, 'Entities', 'Changed')).toBe(1);
  expect(await told(dialog, 'Entities', 'Not in the file')).toBe(1);
  expect(await told(dialog, 'Entities', 'As before')).toBeGreaterThan(10);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(log.getByText(/, \d+ changed/)).toBeVisible();
  await expect
    .poll(async () => (await recordOf(page, '203103020001')).entity.date)
    .toBe('2031-03-04');
  await log.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.getByRole('button', { name: /Imported from events.csv/ })).toBeVisible();
});

test('a table of UCDP is mapped otherwise and brought in by the keyboard alone', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  await answerDialog(app, resolve('samples', 'imports', 'ucdp-like.csv'));
  await chooseMenu(app, 'file.import');
  const dialog = importOf(page, 'ucdp-like.csv');
  await expect(dialog.getByLabel('Columns', { exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Mapping' })).toBeFocused();
  await expect(dialog.getByRole('region', { name: 'Columns of the table' })).toContainText(
    'latitude of incident',
  );
  // Into the list of columns, to a card by what a column is used for, and back to its name.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = dialog.getByRole('button', { name: /^Incident dyad_name/ });
  await expect(card).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('textbox', { name: 'Name of the mapping' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('UCDP, my way');
  await page.keyboard.press('Tab');
  await expect(card).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('table', { name: 'What would come' })).toBeVisible();
  await expect(dialog.getByRole('tab', { name: 'What would come' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const after = await asked(page, 'case.counts', null);
  expect(after.attributions).toBeGreaterThan(before.attributions);
  await chooseMenu(app, 'file.import');
  await expect(dialog.getByLabel('Columns', { exact: true })).toContainText(
    'as before: UCDP, my way',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a table of ACLED with a hypothesis of one’s own: suspected, and joined to who is there', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const file = join(folder, 'acled.csv');
  // Somebody whom the case has already.
  write(
    file,
    rowsOf('acled-like.csv').map((row) => row.replaceAll('Saltmen', 'Popular Mobilization Forces')),
  );
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  const dialog = importOf(page, 'acled.csv');
  await dialog.getByRole('button', { name: 'Adjust …' }).click();
  await dialog.getByRole('button', { name: '+ Hypothesis' }).click();
  const card = dialog.getByRole('region', { name: /carried out incident/ });
  const first = dialog.getByLabel('Actor', { exact: true });
  await first.selectOption({ index: 0 });
  await card.getByLabel('Only suspected where', { exact: true }).selectOption('inter1');
  await card.getByLabel('Only suspected where, the words').fill('3');
  const second = card.getByLabel('Only suspected where, condition 2', { exact: true });
  await second.selectOption('country');
  await card.getByLabel('Only suspected where, condition 2, the words').fill('Nowhere');
  await expect(dialog.getByRole('region', { name: 'What a row becomes' })).not.toContainText(
    'the row suspects',
  );
  await second.selectOption({ label: 'take out' });
  await dialog.getByRole('button', { name: /^The table/ }).click();
  const passage = dialog.getByRole('group', { name: 'Its text' });
  await passage.getByRole('combobox').first().selectOption('inter1');
  await passage.getByRole('button', { name: 'codes in words …' }).click();
  await passage.getByLabel('What 3 is called').fill('political militia');
  await expect(dialog.getByRole('region', { name: 'What a row becomes' })).toContainText(
    'the row suspects',
  );
  await page.keyboard.press('Control+Enter');
  const matches = dialog.getByRole('region', { name: 'Who may be in the case already' });
  await expect(matches).toContainText('Popular Mobilization Forces');
  // After “left open” and “another one”.
  await matches
    .getByLabel('What Popular Mobilization Forces is')
    .first()
    .selectOption({ index: 2 });
  await expect(matches).toContainText('1 will be joined');
  const before = await recordOf(page, 'Popular Mobilization Forces');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const after = await recordOf(page, 'Popular Mobilization Forces');
  expect(after.entity.uid).toBe(before.entity.uid);
  expect(after.attributionCount).toBeGreaterThan(before.attributionCount);
  expect(
    after.attributions.flatMap(({ claims }) => claims.map(({ claim }) => claim.stance)),
  ).toContain('suspects');
  await chooseMenu(app, 'edit.undo');
  await expect
    .poll(async () => (await recordOf(page, 'Popular Mobilization Forces')).attributionCount)
    .toBe(before.attributionCount);
});
