import type { Locator } from '@playwright/test';
import { asked } from '../../e2e/ascribe';
import { chooseMenu } from '../../e2e/inWindow';
import { exploring } from './exploring';
import { readText } from './readText';
import { find, INCIDENT, settle, showGraph, type SampleWindow } from './sampleWindow';

interface Picture {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** Brings it on screen, and returns what of the window is drawn. */
  readonly show: (window: SampleWindow) => Promise<Locator>;
  /** How much of it from above, in CSS pixels, where the rest says nothing. */
  readonly height?: number;
}

async function showWindow(window: SampleWindow): Promise<Locator> {
  const drawn = await showGraph(window, INCIDENT);
  await settle(window.page);
  return drawn;
}

async function showHypotheses({ app, page }: SampleWindow): Promise<Locator> {
  await find(page, INCIDENT);
  await chooseMenu(app, 'view.hypotheses');
  const view = page.locator('.hypotheses-scroll');
  await view.waitFor();
  await view.evaluate((element) => (element.scrollTop = 0));
  await settle(page);
  return page.locator('.chart-pane');
}

/** With one piece of evidence asked what would be without it. */
async function showMatrix(window: SampleWindow): Promise<Locator> {
  const { page } = window;
  const drawn = await showHypotheses(window);
  const grid = page.getByRole('grid', { name: 'Evidence against hypotheses' });
  const asking = grid.getByRole('row').filter({ hasText: 'As a rule the threats' }).last();
  const answer = grid.getByRole('row', { name: /^If it is missing/ });
  // The key asks or stops asking, and the theme before this one has asked.
  if (!(await answer.isVisible())) {
    await asking.getByRole('gridcell').first().focus();
    await page.keyboard.press('w');
    await answer.waitFor();
  }
  await page.locator('.matrix-outcome').evaluate((element) => element.scrollIntoView());
  await settle(page);
  return drawn;
}

async function showQuality({ app, page }: SampleWindow): Promise<Locator> {
  await chooseMenu(app, 'view.quality');
  await page.getByRole('grid', { name: 'Weak spots of the case' }).waitFor();
  await settle(page);
  return page.locator('.chart-pane');
}

async function showEvidence(window: SampleWindow): Promise<Locator> {
  await showGraph(window, INCIDENT);
  await chooseMenu(window.app, 'view.evidence');
  await window.page.waitForTimeout(800);
  await window.page.getByRole('button', { name: 'Fit to window' }).first().click();
  await settle(window.page);
  return window.page.locator('.chart-pane');
}

/** The life of one hypothesis, from the window without claims and sources as nodes. */
async function showJudgements({ app, page }: SampleWindow): Promise<Locator> {
  await chooseMenu(app, 'view.evidence');
  await find(page, 'headline and lead alone');
  const section = page.locator('.section', { hasText: 'How we came to think so' }).last();
  await section.scrollIntoViewIfNeeded();
  await settle(page);
  return section;
}

async function showPast(window: SampleWindow): Promise<Locator> {
  const { app, page } = window;
  await showHypotheses(window);
  await chooseMenu(app, 'view.asOf');
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-11-02');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to today' }).waitFor();
  await settle(page);
  await page.locator('.hypotheses-scroll').evaluate((element) => (element.scrollTop = 0));
  return page.locator('body');
}

async function showReader(window: SampleWindow): Promise<Locator> {
  await window.page.getByRole('button', { name: 'Back to today' }).click();
  await asked(window.page, 'case.state', null);
  return readText(window);
}

/** In this order: each begins where the one before it left the window. */
export const pictures: readonly Picture[] = [
  { name: 'window-light', theme: 'light', show: showWindow },
  { name: 'window-dark', theme: 'dark', show: showWindow },
  { name: 'hypotheses', theme: 'light', show: showHypotheses },
  { name: 'matrix', theme: 'light', show: showMatrix },
  { name: 'quality', theme: 'light', show: showQuality },
  { name: 'claims-and-sources', theme: 'light', show: showEvidence },
  { name: 'judgements', theme: 'light', show: showJudgements },
  { name: 'past', theme: 'light', show: showPast, height: 560 },
  { name: 'reader', theme: 'light', show: showReader, height: 250 },
  { name: 'map', theme: 'light', show: exploring.showMap },
  { name: 'table', theme: 'light', show: exploring.showTable, height: 480 },
  { name: 'timeline', theme: 'light', show: exploring.showTimeline },
  { name: 'analysis', theme: 'light', show: exploring.showAnalysis },
  { name: 'overview', theme: 'light', show: exploring.showOverview },
];
