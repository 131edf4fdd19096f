import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { choose, chooseMenu } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';

const storedFilter = async (page: Page): Promise<object> => (await firstSlice(page)).chart.filter;

test('a filter holds in graph, list, status and picture, is stored with the chart, and is undone', async ({
  start,
  folder,
  userData,
}) => {
  const path = copySample(folder);
  const { app, page } = await start(path);
  const graph = await graphReady(page);
  const whole = await firstSlice(page);
  const places = whole.nodes.filter(({ kind }) => kind === 'place').length;

  await chooseMenu(app, 'view.filter');
  await expect(page.getByRole('tab', { name: 'Filter' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('checkbox', { name: 'Places' }).press('Space');
  const bar = page.getByRole('group', { name: 'Filter of the chart' });
  await expect(bar).toContainText('without places');
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText(`${String(whole.nodes.length - places)} shown`);
  await expect(status).toContainText(`${String(places)} hidden by the filter`);
  await expect.poll(() => storedFilter(page)).toEqual({ without: { kind: ['place'] } });

  await page.getByRole('tab', { name: 'List' }).click();
  const list = page.getByRole('grid', { name: 'Elements of the chart' });
  await expect(list).not.toContainText('Ain al-Assad base');
  await page.getByRole('tab', { name: 'Graph' }).click();

  const picture = join(folder, 'filtered.png');
  const all = join(folder, 'all.png');
  const other = copySample(folder, 'other.ascribe');
  for (const [out, from] of [
    [picture, path],
    [all, other],
  ] as const) {
    const run = await runCommandLine(`${userData}-cli`, folder, ['--export', out, from]);
    expect(run.code, run.stderr).toBe(0);
  }
  expect(readFileSync(picture).equals(readFileSync(all))).toBe(false);

  await bar.getByRole('button', { name: 'Fade' }).click();
  await expect(status).toContainText(`${String(places)} faded by the filter`);
  await bar.getByRole('button', { name: 'Hide' }).click();
  await bar.getByRole('button', { name: /^Take away/ }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => storedFilter(page)).toEqual({});

  await graph.focus();
  await page.keyboard.press('Control+z');
  await expect(bar).toContainText('without places');
  await asked(page, 'case.stepTo', { step: null });
  await expect(bar).toHaveCount(0);
});

test('what is selected is hidden with one key and counted, until the filter is taken away', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  await choose(page, 'Iraqi government');
  await graph.focus();
  await page.keyboard.press('h');
  const bar = page.getByRole('group', { name: 'Filter of the chart' });
  await expect(bar).toContainText('1 hidden one by one');
  await expect(page.getByRole('contentinfo')).toContainText('1 hidden by the filter');
  await bar.getByRole('button', { name: 'Show all' }).click();
  await expect(bar).toHaveCount(0);
});

test('a filter set while the past is shown is stored nowhere', async ({ start }) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'view.asOf');
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-11-03');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to today' }).waitFor();
  await chooseMenu(app, 'view.filter');
  await page.getByRole('checkbox', { name: 'Actors' }).click();
  const bar = page.getByRole('group', { name: 'Filter of the chart' });
  await expect(bar).toContainText('without actors');
  expect(await storedFilter(page)).toEqual({});
});
