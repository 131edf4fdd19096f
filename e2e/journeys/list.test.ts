import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../ascribe';
import { chooseMenu, headingOf } from '../inWindow';
import { drag, firstSlice, graphOf, graphReady, nodeNamed, onScreen } from '../onGraph';

const selectedRows = (page: Page) => page.locator('[role="row"][aria-selected="true"]');

/** Shows the list, which then has the keyboard. */
async function showList(app: ElectronApplication, page: Page): Promise<Locator> {
  await chooseMenu(app, 'view.list');
  const list = page.getByRole('grid', { name: 'Elements of the chart' });
  await expect(list).toBeFocused();
  return list;
}

test('the list is walked, selected and emptied by the keyboard, and all of it undone', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  const list = await showList(app, page);
  const rows = (await list.getAttribute('aria-rowcount')) ?? '';
  await page.keyboard.press('Home');
  await expect(selectedRows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(selectedRows(page)).toHaveCount(1);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selectedRows(page)).toHaveCount(3);
  await expect(headingOf(page, '3 entities selected')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect
    .poll(async () => (await firstSlice(page)).nodes.length)
    .toBe(before.nodes.length - 3);
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('Deleted 3 entities');
  await page.keyboard.press('Control+z');
  await expect.poll(() => firstSlice(page)).toEqual(before);
  await expect(list).toHaveAttribute('aria-rowcount', rows);
  await page.keyboard.press('End');
  await expect(selectedRows(page)).toHaveCount(1);
  await expect(list).toBeFocused();
});

test('an entity is pinned from the menu of the list, stays so when it is moved, and is let go', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const pinned = async () => (await firstSlice(page)).nodes.filter((node) => node.pinned).length;
  const before = await pinned();
  await showList(app, page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Pin in place' }).press('Enter');
  await expect.poll(pinned).toBe(before + 1);
  await expect(selectedRows(page)).toContainText('pinned');

  await chooseMenu(app, 'view.graph');
  const node = (await firstSlice(page)).nodes.find((candidate) => candidate.pinned)!;
  const from = await onScreen(page, node);
  await drag(page, from, { x: from.x + 30, y: from.y + 20 });
  const moved = async () => nodeNamed(await firstSlice(page), node.name);
  await expect.poll(async () => (await moved()).x).toBeGreaterThan(node.x);
  expect((await moved()).pinned).toBe(true);

  await showList(app, page);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Unpin' }).press('Enter');
  await expect.poll(pinned).toBe(before);
});

test('the contents keep the keyboard from one end to the other', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const tree = page.getByRole('tree', { name: 'Contents of the case' });
  const focused = tree.locator('[role="treeitem"]:focus');
  await tree.getByRole('treeitem').first().focus();
  await page.keyboard.press('End');
  await expect(focused).toBeVisible();
  const last = await focused.getAttribute('data-row');
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-row', '0');
  expect(Number(last)).toBeGreaterThan(40);
  await page.keyboard.press('PageDown');
  await expect(focused).not.toHaveAttribute('data-row', '0');
});

test('something is found and chosen by the keyboard, and shown on the graph', async ({ start }) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'edit.find');
  const search = page.getByRole('combobox', { name: 'Search the case' });
  await expect(search).toBeFocused();
  await page.keyboard.type('Vienna');
  const hits = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  const talks = hits.filter({ hasText: 'Vienna talks' }).first();
  await expect(talks).toBeVisible();
  // Up from the first goes round to the last, and down again.
  await page.keyboard.press('ArrowUp');
  await expect(hits.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
  const steps = await hits.evaluateAll((all) =>
    all.findIndex((hit) => hit.textContent.includes('Vienna talks')),
  );
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await expect(talks).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(headingOf(page, 'Vienna talks')).toBeVisible();
  await expect(graphOf(page)).toBeFocused();
});
