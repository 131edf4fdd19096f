import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { drop } from '../../e2e/caseFiles';
import { chooseMenu } from '../../e2e/inWindow';
import { graphReady } from '../../e2e/onGraph';
import { generateCase } from '../generate/generateCase';
import { find, INCIDENT, settle, type SampleWindow } from './sampleWindow';

const CHART = 'Everything';

async function showMap({ app, page }: SampleWindow): Promise<Locator> {
  await find(page, CHART);
  await find(page, INCIDENT);
  await chooseMenu(app, 'view.map');
  await page.locator('[data-testid="map"][data-land="drawn"]').waitFor();
  await page.keyboard.press('0');
  await settle(page);
  return page.locator('.chart-pane');
}

async function showTable({ app, page }: SampleWindow): Promise<Locator> {
  await chooseMenu(app, 'view.table');
  const table = page.getByRole('grid', { name: 'Entities of the chart' });
  await table.getByRole('columnheader', { name: 'Date' }).click();
  await settle(page);
  return page.locator('.chart-pane');
}

/** With a time chosen, so that what may not lie in it is pale. */
async function showTimeline({ app, page }: SampleWindow): Promise<Locator> {
  await chooseMenu(app, 'view.graph');
  await chooseMenu(app, 'view.timeline');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('slider', { name: 'Chosen time ends' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowLeft');
  await settle(page);
  return timeline;
}

async function showAnalysis({ app, page }: SampleWindow): Promise<Locator> {
  await page.getByRole('region', { name: 'Timeline' }).getByRole('listbox').focus();
  await page.keyboard.press('Escape');
  await chooseMenu(app, 'view.timeline');
  await chooseMenu(app, 'view.analysis');
  const panel = page.getByRole('tabpanel', { name: 'Analysis' });
  await panel.getByRole('combobox', { name: 'Measure' }).selectOption({ label: 'PageRank' });
  await panel.getByRole('button', { name: 'Compute', exact: true }).click();
  await panel.getByRole('listbox', { name: /ranked$/ }).waitFor();
  await panel.getByRole('button', { name: 'Show as size' }).click();
  await chooseMenu(app, 'view.graph');
  await settle(page);
  return page.locator('body');
}

/** A chart of thousands, of a generated case in a folder that goes with the app's own. */
async function showOverview({ page }: SampleWindow): Promise<Locator> {
  const path = join(mkdtempSync(join(tmpdir(), 'ascribe-pictures-')), 'large.ascribe');
  generateCase({ out: path, entities: 3000, seed: 1, chart: 3000 }, () => undefined);
  await drop(page, path);
  await page.locator('[data-testid="graph"][data-drawn-as="overview"]').waitFor();
  await graphReady(page);
  await settle(page);
  return page.locator('.chart-pane');
}

/** The views that a case is explored in. */
export const exploring = { showMap, showTable, showTimeline, showAnalysis, showOverview };
