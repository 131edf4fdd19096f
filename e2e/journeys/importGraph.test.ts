import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { graphSamples } from '../../db/import/graphs/testing/graphSamples';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample, drop } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

async function openImport(app: ElectronApplication, page: Page, file: string): Promise<Locator> {
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await expect(dialog.getByLabel('Origin')).toBeFocused();
  return dialog;
}

async function bringIn(page: Page, dialog: Locator): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('row', { name: /^Entities/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function undoAndRedo(app: ElectronApplication, page: Page, before: unknown): Promise<void> {
  const after = await asked(page, 'case.counts', null);
  expect(after).not.toEqual(before);
  await chooseMenu(app, 'edit.undo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(before);
  await chooseMenu(app, 'edit.redo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(after);
}

async function incidentNamed(page: Page, name: string): Promise<string> {
  const hits = await asked(page, 'case.search', { text: name, limit: 5 });
  const uid = hits.find(({ title }) => title === name)?.target.uid;
  if (uid === undefined) throw new Error(`The case has no “${name}”.`);
  return uid;
}

test('a STIX bundle comes in with who says so: attributed-to is a hypothesis, which an opinion denies', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  const file = join(folder, 'moss.json');
  writeFileSync(file, graphSamples['bundle.json']);
  // JSON that is no case is something to be brought into one.
  expect(await drop(page, file)).toMatchObject({ ok: true });
  const dropped = page.getByRole('dialog', { name: /^Import “moss.json”/ });
  await expect(dropped.getByText('STIX 2.1 bundle')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dropped).toHaveCount(0);

  const dialog = await openImport(app, page, file);
  await expect(dialog.getByRole('row', { name: /^attributed-to/ })).toContainText('hypotheses');
  await bringIn(page, dialog);
  await undoAndRedo(app, page, before);
  const uid = await incidentNamed(page, 'Harbour raids');
  const { incident, ...matrix } = await asked(page, 'incident.matrix', { uid });
  expect(JSON.stringify([incident, matrix])).toContain('Red Moss');

  // A newer bundle, in which the group is called otherwise.
  const newer = readFileSync(file, 'utf8').replace('"name": "Red Moss",', '"name": "Grey Moss",');
  writeFileSync(file, newer);
  const again = await openImport(app, page, file);
  await page.keyboard.press('Control+Enter');
  const entities = again.getByRole('row', { name: /^Entities/ });
  await expect(entities.getByRole('cell').first()).toHaveText('0');
  await expect(again.getByRole('columnheader', { name: 'Changed' })).toBeVisible();
  await again.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(again).toHaveCount(0);
  expect(await incidentNamed(page, 'Grey Moss')).toBeTruthy();
});

test('a GEXF of Gephi comes in with a kind that is chosen, and only what is new of it the next time', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const before = await asked(page, 'case.counts', null);
  const sample = resolve('samples', 'imports', 'network.gexf');
  const file = join(folder, 'network.gexf');
  writeFileSync(file, readFileSync(sample));
  const dialog = await openImport(app, page, file);
  await dialog.getByLabel('What event become').selectOption('Thing (new kind)');
  await bringIn(page, dialog);
  await undoAndRedo(app, page, before);

  const more = '<node id="6" label="Newcomer"/><node id="1"';
  writeFileSync(file, readFileSync(sample, 'utf8').replace('<node id="1"', more));
  const again = await openImport(app, page, file);
  // As it was chosen before.
  await expect(again.getByLabel('What event become')).toHaveValue('thing');
  await again.getByLabel('Origin').fill('something else');
  await again.getByRole('button', { name: 'network', exact: true }).click();
  await expect(again.getByLabel('Origin')).toHaveValue('network');
  await page.keyboard.press('Control+Enter');
  const entities = again.getByRole('row', { name: /^Entities/ });
  await expect(entities.getByRole('cell').first()).toHaveText('1');
  await page.keyboard.press('Escape');
  await expect(again).toHaveCount(0);
});
