import type { Page } from '@playwright/test';
import { expect, test } from '../ascribe';
import { chooseMenu, headingOf } from '../inWindow';
import { firstSlice, graphReady, nodeNamed } from '../onGraph';

const mapOf = (page: Page) => page.getByTestId('map');

/** The middle of what is seen and the pixels that the world is wide. */
async function viewOf(page: Page): Promise<[x: number, y: number, scale: number]> {
  const [x = 0, y = 0, scale = 0] = ((await mapOf(page).getAttribute('data-view')) ?? '')
    .split(' ')
    .map(Number);
  return [x, y, scale];
}

/** Where a position is in the window. */
async function onMap(
  page: Page,
  { latitude, longitude }: { latitude: number; longitude: number },
): Promise<{ x: number; y: number }> {
  const [x, y, scale] = await viewOf(page);
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('The map is not on screen');
  const radians = (latitude * Math.PI) / 180;
  const north = Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  return {
    x: box.x + box.width / 2 + ((longitude + 180) / 360 - x) * scale,
    y: box.y + box.height / 2 + (0.5 - north - y) * scale,
  };
}

test('what stands on the map is chosen, filtered, opened and walked by keyboard', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const vienna = nodeNamed(await firstSlice(page), 'Vienna');
  await chooseMenu(app, 'view.map');
  const map = mapOf(page);
  await expect(map).toBeFocused();
  await expect(map).toHaveAttribute('data-land', 'drawn');
  const fitted = await viewOf(page);

  const spot = await onMap(page, vienna.position ?? { latitude: NaN, longitude: NaN });
  await page.mouse.click(spot.x, spot.y);
  await expect(headingOf(page, 'Vienna')).toBeVisible();
  await page.mouse.click(spot.x, spot.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Show on the graph' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.locator('[role="row"][aria-selected="true"]')).toContainText('Vienna');
  await chooseMenu(app, 'view.map');
  await expect.poll(() => viewOf(page)).toEqual(fitted);

  // Incidents stand where their places are: without those there is nowhere left.
  await chooseMenu(app, 'view.filter');
  const places = page.getByRole('checkbox', { name: 'Places' });
  await places.click();
  await expect(page.getByRole('heading', { name: /^Nothing .* has a position$/ })).toBeVisible();
  await places.click();
  await expect(page.getByRole('heading', { name: /has a position$/ })).toHaveCount(0);

  await map.focus();
  const said = map.getByRole('status');
  await page.keyboard.press('ArrowDown');
  for (let steps = 0; steps < 4; steps += 1) {
    if (/together/.test((await said.textContent()) ?? '')) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(said).toContainText('together');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Zoomed in');
  expect((await viewOf(page))[2]).toBeGreaterThan(fitted[2] * 1.5);
  await page.keyboard.press('0');
  await expect.poll(() => viewOf(page)).toEqual(fitted);

  await page.getByRole('button', { name: / without a position/ }).click();
  const list = page.getByRole('listbox', { name: 'Entities on and off the map' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Home');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#inspector')).toBeFocused();
});
