import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { ActionId } from '../core/actions';
import { expect } from './ascribe';

/** As many frames as what was shown takes to be given the keyboard, and some more. */
const FRAMES = 6;

/**
 * Chooses from the native menu, as its key does: no test can press a native key. Then it waits as
 * hands do: what is shown takes the keyboard a frame or two later, and would take it from a field
 * that the test went to in between.
 */
export async function chooseMenu(app: ElectronApplication, action: ActionId): Promise<void> {
  const clicked = app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, action);
  await clicked.catch((error: unknown) => {
    // It was clicked then; what is collected is what would have told of it.
    if (!String(error).includes('garbage collected')) throw error;
  });
  await app.windows()[0]?.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
  }, FRAMES);
}

/** The inspector's heading of what is selected. */
export function headingOf(page: Page, name: string): Locator {
  const sidePanel = page.getByRole('complementary');
  return sidePanel.getByRole('heading', { level: 2 }).filter({ hasText: name });
}

/** What the search found: panels and the timeline have options with the same names. */
export function hitsOf(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Search results' });
}

/** Finds something by its name and selects it. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search the case' }).fill(name);
  await hitsOf(page).getByRole('option', { name }).first().click();
  // Once the hits are gone, the pointer would hover over what lies under them.
  await page.mouse.move(0, 0);
  await expect(headingOf(page, name)).toBeVisible();
}
