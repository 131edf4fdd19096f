import { join } from 'node:path';
import { generateCase } from '../../scripts/generate/generateCase';
import { asked, expect, test } from '../ascribe';
import { chooseMenu, headingOf } from '../inWindow';
import { firstSlice, graphReady, onScreen } from '../onGraph';

test('a chart of thousands is seen as an overview, and in detail where one looks closely', async ({
  start,
  folder,
}) => {
  test.slow();
  const path = join(folder, 'large.ascribe');
  generateCase({ out: path, entities: 2100, seed: 1, chart: 2100 }, () => undefined);
  const { app, page } = await start(path);
  const graph = await graphReady(page);
  await expect(graph).toHaveAttribute('data-drawn-as', 'overview');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('Overview: lines are straight');

  const slice = await firstSlice(page);
  const hub = slice.nodes.find(({ x, y }) => x === 0 && y === 0);
  if (!hub) throw new Error('Nothing stands in the middle');
  const spot = await onScreen(page, hub);
  await page.mouse.click(spot.x, spot.y);
  await expect(headingOf(page, hub.name)).toBeVisible();

  await page.mouse.move(spot.x, spot.y);
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -500);
  await expect(graph).toHaveAttribute('data-drawn-as', 'graph');
  const after = await onScreen(page, hub);
  // The pointer stands on whole pixels, and what it is off by grows with the zoom.
  expect(Math.hypot(after.x - spot.x, after.y - spot.y)).toBeLessThan(15);
  await page.mouse.wheel(0, 2000);
  await expect(graph).toHaveAttribute('data-drawn-as', 'overview');

  await graph.focus();
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page, hub.name)).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await asked(page, 'case.state', null)).undo?.label ?? '')
    .toContain('Move');
  await page.keyboard.press('Control+z');

  await chooseMenu(app, 'view.filter');
  await page.getByRole('checkbox', { name: 'Places' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('hidden by the filter');
  await expect(legend).not.toContainText('place');
});
