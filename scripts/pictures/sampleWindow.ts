import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type {} from '../../renderer/client';
import { chooseMenu, hitsOf } from '../../e2e/inWindow';
import { graphReady } from '../../e2e/onGraph';

export interface SampleWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The first window in this size, in CSS pixels, with its graph at rest. */
export async function windowOf(app: ElectronApplication, size: Size): Promise<Page> {
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  await graphReady(page);
  return page;
}

const CHART = 'Who is behind Ain al-Assad?';
export const INCIDENT = 'Rocket at Ain al-Assad';

/** Finds something by its name and goes to it. */
export async function find(page: Page, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Search the case' });
  // What was done before gives the keyboard to its view a moment later, which closes the search.
  await page.waitForTimeout(400);
  await search.fill(name);
  const hit = hitsOf(page).getByRole('option').filter({ hasText: name }).first();
  await hit.waitFor();
  // The answer to a shorter text may still be replaced by the one to this.
  await page.waitForTimeout(400);
  await hit.click();
  await search.fill('');
}

/** The chart with one thing on it chosen, as large as fits. */
export async function showGraph({ app, page }: SampleWindow, chosen: string): Promise<Locator> {
  await chooseMenu(app, 'view.graph');
  await find(page, CHART);
  await find(page, chosen);
  await page.getByRole('button', { name: 'Fit to window' }).first().click();
  return page.locator('body');
}

/** No ring of the keyboard and nothing under the pointer; the graph's labels stand still. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  );
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}
