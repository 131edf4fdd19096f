import type { Locator, Page } from '@playwright/test';
import type { WeakSpotKind } from '../../core/vocabularies/weakSpot';
import { asked, expect, test } from '../ascribe';
import { chooseMenu, headingOf } from '../inWindow';
import { graphReady } from '../onGraph';

async function countOf(page: Page, kind: WeakSpotKind): Promise<number> {
  const groups = await asked(page, 'case.weakSpots', { kind, limit: 1 });
  return groups.find((group) => group.kind === kind)?.count ?? 0;
}

/** The list of one kind, with the keyboard on it. */
async function showKind(page: Page, kind: WeakSpotKind): Promise<Locator> {
  await page.getByRole('combobox', { name: 'Kind of weak spot' }).selectOption(kind);
  const list = page.getByRole('grid', { name: 'Weak spots of the case' });
  await list.focus();
  return list;
}

test('a link that nobody claimed is found, led to, given a claim, and weak again when that is undone', async ({
  start,
}) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  const before = await countOf(page, 'unsourced-links');
  expect(before).toBeGreaterThan(1);

  await chooseMenu(app, 'view.quality');
  const list = page.getByRole('grid', { name: 'Weak spots of the case' });
  await expect(list).toBeFocused();
  await expect(list).toContainText('If that source is wrong, nothing is left.');
  await showKind(page, 'unsourced-links');
  const rows = list.locator('[aria-selected]');
  await expect(rows).toHaveCount(before);
  const [where = ''] = (await rows.first().innerText()).split('\n');

  await page.keyboard.press('Enter');
  await expect(graph).toBeFocused();
  const inspector = page.getByRole('complementary');
  await expect(inspector).toContainText('No source in this case says so.');
  await page.keyboard.press('w');
  await expect(inspector.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(inspector.getByRole('button', { name: 'Add claim' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New claim' });
  await dialog.getByRole('combobox', { name: 'Source' }).selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: 'Place' }).fill('¶3');
  await dialog.getByRole('button', { name: 'Add claim' }).click();
  await expect(dialog).toHaveCount(0);

  await chooseMenu(app, 'view.quality');
  await expect(list).toBeFocused();
  await expect(rows).toHaveCount(before - 1);
  await expect(list).not.toContainText(where);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
  await expect(list).toContainText(where);
  expect(await countOf(page, 'unsourced-links')).toBe(before);
});

test('a hypothesis that nothing was rated against leads to its matrix, and a rating mends it', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await countOf(page, 'unassessed-hypotheses');
  expect(before).toBeGreaterThan(0);
  await chooseMenu(app, 'view.quality');
  await showKind(page, 'unassessed-hypotheses');
  await page.keyboard.press('Enter');
  await expect(headingOf(page, 'Threats before the attacks')).toBeVisible();
  const cell = page.getByRole('grid', { name: 'Evidence against hypotheses' }).locator(':focus');
  await expect(cell).toBeVisible();
  await page.keyboard.press('c');
  await expect.poll(() => countOf(page, 'unassessed-hypotheses')).toBe(before - 1);

  await chooseMenu(app, 'view.quality');
  await expect(page.getByText(/^None found: Hypotheses without any rating/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid', { name: 'Weak spots of the case' })).toContainText(
    'Threats before the attacks',
  );
});
