import type { Locator, Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

const gridOf = (page: Page): Locator =>
  page.getByRole('grid', { name: 'Evidence against hypotheses' });

/** The place of each hypothesis, as the ranking row says it. */
async function places(page: Page): Promise<string[]> {
  const ranking = gridOf(page).getByRole('row', { name: /^Ranking/ });
  return ranking.locator('.rank-line > :first-child').allTextContents();
}

test('a matrix is filled by the keyboard, weighed, tested and undone', async ({ start }) => {
  const { app, page } = await start();
  await graphReady(page);
  await choose(page, 'Drones at Victory base');
  await chooseMenu(app, 'view.hypotheses');
  const grid = gridOf(page);
  const headers = grid.getByRole('columnheader');
  await expect(headers).toHaveCount(3);
  const hypothesis = await headers.nth(1).innerText();
  const marks = grid.locator('.cell-mark');
  const before = await marks.allTextContents();
  const rankedBefore = await places(page);
  expect(rankedBefore).toEqual(['1st, tied', '1st, tied']);

  // The row of the one claim about who flew them: it is graded, so its weight is below one.
  const row = grid.getByRole('row', { name: /× [¾½¼]/ }).first();
  const cell = row.getByRole('gridcell').first();
  await cell.focus();
  await page.keyboard.press('Shift+I');
  await expect(cell).toContainText('very inconsistent');
  await expect.poll(() => places(page)).toEqual(['2nd', '1st']);
  const against = grid.locator('.rank-score').first();
  const weighed = await against.innerText();

  await page.getByText('Weigh by grades').click();
  await expect(against).toHaveText('2 against');
  expect(weighed).not.toBe('2 against');
  await page.getByText('Weigh by grades').click();
  await expect(against).toHaveText(weighed);

  await cell.focus();
  await page.keyboard.press('w');
  await expect(grid.getByRole('row', { name: /^If it is missing/ })).toBeVisible();
  await expect(page.getByText(/^Without it, .* come first\. If it is false, /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid.getByRole('row', { name: /^If it is missing/ })).toBeHidden();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('i');
  await page.keyboard.press('i');
  await expect(row.getByRole('gridcell').nth(1)).toContainText('very inconsistent');
  await expect.poll(() => places(page)).toEqual(['1st, tied', '1st, tied']);
  const history = await asked(page, 'case.history', { offset: 0, limit: 3 });
  expect(history.entries.every(({ label }) => label.startsWith('Rate '))).toBe(true);

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => marks.allTextContents()).toEqual(before);
  expect(await places(page)).toEqual(rankedBefore);

  await page.getByRole('button', { name: `Judge: ${hypothesis}` }).click();
  await expect(page.getByRole('form', { name: 'New judgement' })).toBeVisible();
  await expect(
    page.getByRole('complementary').getByText('hypothesis', { exact: true }),
  ).toBeVisible();
});
