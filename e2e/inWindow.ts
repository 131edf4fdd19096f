import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { ActionId } from '../core/actions';
import { expect } from './ascribe';

/** Chooses from the native menu, as its key does: no test can press a native key. */
export async function chooseMenu(app: ElectronApplication, action: ActionId): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, action);
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
  await expect(headingOf(page, name)).toBeVisible();
}
