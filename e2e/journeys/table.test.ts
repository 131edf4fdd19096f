import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../ascribe';
import { chooseMenu, headingOf } from '../inWindow';
import { firstSlice, graphReady, nodeNamed } from '../onGraph';

const picked = (page: Page) => page.locator('.table-grid [role="row"][aria-selected="true"]');

const gridOf = (page: Page, name: string) => page.getByRole('grid', { name });

async function clipboardOf(app: ElectronApplication): Promise<string[][]> {
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  return text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) => line.split('\t'));
}

test('the table is sorted, narrowed, edited by the keyboard, undone and copied', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'view.table');
  const grid = gridOf(page, 'Entities of the chart');
  await expect(grid).toBeFocused();
  const before = await firstSlice(page);
  await expect(grid).toHaveAttribute('aria-rowcount', String(before.nodes.length + 1));

  // The head is above the first row: Date is its third column.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const date = grid.getByRole('columnheader', { name: 'Date' });
  await expect(date).toHaveAttribute('aria-sort', 'ascending');
  await expect(grid.getByRole('row').nth(1)).toContainText('January');
  await page.keyboard.press('Enter');
  await expect(date).toHaveAttribute('aria-sort', 'descending');
  await expect(grid.getByRole('row').nth(1)).not.toContainText('not given');

  await page.getByRole('searchbox', { name: 'Only rows with these words' }).fill('rocket assad');
  const view = page.getByRole('region', { name: 'Table' });
  await expect(view.getByRole('status')).toContainText(/^\d of /);
  const rocket = grid.getByRole('row', { name: /^Rocket at Ain al-Assad/ });
  await rocket.getByRole('gridcell').first().click();
  await expect(headingOf(page, 'Rocket at Ain al-Assad')).toBeVisible();
  await expect(picked(page)).toHaveCount(1);

  // Bad input stays, with the reason beside it; Escape gives up.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const input = grid.getByRole('textbox', { name: 'Date' });
  await input.fill('some day');
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue('some day');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await grid.getByRole('textbox', { name: 'Name' }).fill('=Rocket at Assad');
  await page.keyboard.press('Tab');
  await expect(grid.getByRole('row', { name: /^=Rocket at Assad/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(grid).toBeFocused();
  await expect.poll(async () => nodeNamed(await firstSlice(page), '=Rocket at Assad')).toBeTruthy();

  await page.keyboard.press('Control+c');
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('Copied 1 row');
  const [head, row, ...more] = await clipboardOf(app);
  expect(more).toEqual([]);
  expect(head?.slice(0, 3)).toEqual(['Name', 'Kind', 'Date']);
  expect(row?.slice(0, 2)).toEqual(["'=Rocket at Assad", 'Incident']);

  await page.keyboard.press('Control+z');
  await expect.poll(() => firstSlice(page)).toEqual(before);
  await expect(rocket).toHaveAttribute('aria-selected', 'true');

  // What is selected here is selected on the graph.
  await chooseMenu(app, 'view.list');
  await expect(page.locator('.list [role="row"][aria-selected="true"]')).toContainText(
    'Rocket at Ain al-Assad',
  );
});

test('a range is selected and copied, a judgement asks for its reason, and the filter holds', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'view.table');
  await expect(gridOf(page, 'Entities of the chart')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(picked(page)).toHaveCount(3);
  await expect(headingOf(page, '3 entities selected')).toBeVisible();
  await page.keyboard.press('Control+a');
  const count = (await firstSlice(page)).nodes.length;
  await expect(headingOf(page, `${String(count)} entities selected`)).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('log', { name: 'Messages' })).toContainText('Copied');
  expect(await clipboardOf(app)).toHaveLength(count + 1);

  // Hidden from the chart is hidden from its table, and still in the case.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('h');
  await expect(gridOf(page, 'Entities of the chart')).toHaveAttribute(
    'aria-rowcount',
    String(count),
  );
  await page.getByRole('button', { name: 'Whole case' }).click();
  await expect(gridOf(page, 'Entities of the case')).toHaveAttribute(
    'aria-rowcount',
    String(count + 1),
  );

  const listed = page.getByRole('group', { name: 'What is listed' });
  await listed.getByRole('button', { name: 'Hypotheses' }).click();
  const grid = gridOf(page, 'Hypotheses of the case');
  const likelihood = grid.getByRole('row').nth(1).getByRole('gridcell').nth(3);
  await likelihood.click();
  await page.keyboard.press('F2');
  await expect(grid.getByRole('textbox')).toHaveCount(0);
  await expect(
    page.getByRole('complementary').getByRole('combobox', { name: 'Likelihood' }),
  ).toBeFocused();
});

test('what the whole case has and the chart has not is put on it, in one step', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  await chooseMenu(app, 'view.table');
  await expect(gridOf(page, 'Entities of the chart')).toBeFocused();
  const before = await firstSlice(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(picked(page)).toHaveCount(2);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Remove 2 entities from the chart' }).press('Enter');
  await expect
    .poll(async () => (await firstSlice(page)).nodes.length)
    .toBe(before.nodes.length - 2);

  const view = page.getByRole('region', { name: 'Table' });
  await page.getByRole('button', { name: 'Whole case' }).click();
  const grid = gridOf(page, 'Entities of the case');
  await expect(grid).toHaveAttribute('aria-rowcount', String(before.nodes.length + 1));
  await grid.focus();
  await page.keyboard.press('Control+a');
  await expect(view.getByRole('button', { name: 'Add 2 to chart' })).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect.poll(async () => (await firstSlice(page)).nodes.length).toBe(before.nodes.length);
  await expect(view.getByRole('button', { name: /to chart$/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await firstSlice(page)).nodes.length)
    .toBe(before.nodes.length - 2);

  // A link comes with both of its ends.
  const listed = page.getByRole('group', { name: 'What is listed' });
  await listed.getByRole('button', { name: 'Links' }).click();
  await gridOf(page, 'Links of the case').focus();
  await page.keyboard.press('Control+a');
  await view.getByRole('button', { name: /to chart$/ }).click();
  await expect.poll(async () => (await firstSlice(page)).links).toHaveLength(before.links.length);
});
