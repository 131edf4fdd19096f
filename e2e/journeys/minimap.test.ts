import type { Page } from '@playwright/test';
import { expect, test } from '../ascribe';
import { chooseMenu } from '../inWindow';
import { drag, graphReady, stillMiddle } from '../onGraph';

async function viewOf(page: Page): Promise<{ zoom: number; x: number; y: number }> {
  const graph = await graphReady(page);
  const view = ((await graph.getAttribute('data-view')) ?? '').split(' ').map(Number);
  const [zoom = 0, x = 0, y = 0] = view;
  return { zoom, x, y };
}

test('a minimap shows where one is on the chart and leads elsewhere', async ({ start }) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  const minimap = page.getByRole('application', { name: 'Minimap' });
  // All of the chart is in sight.
  await expect(minimap).toHaveCount(0);
  await graph.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  const near = await viewOf(page);

  await test.step('dragging and clicking', async () => {
    const middle = await stillMiddle(page, minimap);
    await drag(page, middle, { x: middle.x + 12, y: middle.y - 8 });
    const dragged = await viewOf(page);
    expect(dragged.zoom).toBe(near.zoom);
    expect(dragged.x).toBeLessThan(near.x);
    expect(dragged.y).toBeGreaterThan(near.y);
    await page.mouse.click(middle.x - 70, middle.y + 40);
    const clicked = await viewOf(page);
    expect(clicked.x).toBeGreaterThan(near.x);
    expect(clicked.y).toBeLessThan(near.y);
    expect(clicked.zoom).toBe(near.zoom);
  });

  await test.step('wheel and keys', async () => {
    await page.mouse.wheel(0, -200);
    expect((await viewOf(page)).zoom).toBeGreaterThan(near.zoom);
    await minimap.focus();
    const before = await viewOf(page);
    await page.keyboard.press('ArrowRight');
    expect((await viewOf(page)).x).toBeLessThan(before.x);
    await page.keyboard.press('-');
    expect((await viewOf(page)).zoom).toBeLessThan(before.zoom);
    await page.keyboard.press('0');
    await expect(minimap).toHaveCount(0);
  });

  await test.step('switched off and on', async () => {
    await graph.focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
    await minimap.hover();
    await graph.getByRole('button', { name: 'Hide the minimap' }).click();
    await expect(minimap).toHaveCount(0);
    await graph.getByRole('button', { name: 'Show the minimap' }).click();
    await expect(minimap).toBeVisible();
    await chooseMenu(app, 'view.minimap');
    await expect(minimap).toHaveCount(0);
  });
});
