import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { expect, test } from '../ascribe';
import { answerDialog, copySample } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

test('the chart on screen is exported by the keyboard alone, and what the format cannot say is told', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const dialog = page.getByRole('dialog', { name: 'Export data' });
  const log = page.getByRole('log', { name: 'Messages' });
  await chooseMenu(app, 'file.exportData');
  await expect(dialog.getByRole('radio', { name: /^Case JSON/ })).toBeFocused();
  // Case JSON is of the whole case.
  await expect(dialog.getByRole('radio', { name: /^This chart/ })).toBeDisabled();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^GraphML/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^This chart/ })).toBeChecked();

  await answerDialog(app, null);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await chooseMenu(app, 'file.exportData');
  await dialog.getByRole('radio', { name: /^GraphML/ }).check();
  await dialog.getByRole('radio', { name: /^This chart/ }).check();
  const file = join(folder, 'chart.graphml');
  await answerDialog(app, file);
  await page.keyboard.press('Enter');
  await expect(log.getByText('“chart.graphml”')).toBeVisible();
  await expect(log.getByText(/attributions are edges of the class attribution/)).toBeVisible();
  const graph = graphml.parse(MultiGraph, readFileSync(file, 'utf8'));
  expect(graph.order).toBeGreaterThan(3);
  expect(graph.someEdge((_, attributes) => attributes['class'] === 'attribution')).toBe(true);
  expect(graph.everyNode((_, { x }) => typeof x === 'number')).toBe(true);

  await chooseMenu(app, 'file.exportData');
  await dialog.getByRole('radio', { name: /^GEXF/ }).check();
  const nowhere = join(folder, 'none', 'chart.gexf');
  await answerDialog(app, nowhere);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').getByText(/chart.gexf” was not written: its folder is not there/),
  ).toBeVisible();
  expect(existsSync(nowhere)).toBe(false);
});
