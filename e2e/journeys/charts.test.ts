import type { Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { choose, chooseMenu } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

const titles = async (page: Page): Promise<string[]> =>
  (await asked(page, 'case.contents', null)).charts.map(({ title }) => title);

test('a chart is made of the selection, renamed, copied and deleted, and all of it is undone', async ({
  start,
}) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  const before = await titles(page);
  await choose(page, 'Iraqi government');
  await chooseMenu(app, 'chart.new');
  const made = page.getByRole('dialog', { name: 'New chart' });
  await made.getByRole('textbox', { name: 'Title' }).fill('Who backs whom');
  await expect(made.getByRole('checkbox', { name: 'Put the selected entity on it' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Who backs whom/ })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('1 shown');

  await chooseMenu(app, 'chart.rename');
  const renamed = page.getByRole('dialog', { name: 'Chart' });
  await renamed.getByRole('textbox', { name: 'Title' }).fill('Backers');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Backers/ })).toBeVisible();

  await chooseMenu(app, 'chart.duplicate');
  await expect(page.getByRole('heading', { level: 2, name: /Copy of Backers/ })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('1 shown');
  await chooseMenu(app, 'chart.delete');
  await expect.poll(() => titles(page)).toEqual([...before, 'Backers']);
  for (let step = 0; step < 4; step += 1) await asked(page, 'case.undo', null);
  await expect.poll(() => titles(page)).toEqual(before);
  await expect(graph).toBeVisible();
});

test('a chart is arranged as the map has it, and in rows of rivals with the likeliest first', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  await chooseMenu(app, 'chart.place');
  await expect(
    page.getByText(/^\d+ of \d+ entities have no place; they stand apart/),
  ).toBeVisible();
  const byPlace = await firstSlice(page);
  const highest = Math.max(
    ...byPlace.nodes.flatMap(({ position, y }) => (position === null ? [] : [y])),
  );
  const below = byPlace.nodes.filter(({ y }) => y > highest);
  expect(below.length).toBeGreaterThan(0);
  expect(below.filter(({ position }) => position !== null)).toEqual([]);

  await chooseMenu(app, 'chart.rivals');
  await expect.poll(() => firstSlice(page)).not.toEqual(byPlace);
  const { nodes, attributions } = await firstSlice(page);
  const placed = new Map(nodes.map(({ uid, x, y }) => [uid, { x, y }]));
  for (const { incident, spot } of attributions) {
    if (spot) expect(spot.y).toBe(placed.get(incident)!.y);
  }
  await page.getByRole('application', { name: /^Graph/ }).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => firstSlice(page)).toEqual(before);
});

test('every action is found by its name, and a chart is arranged by it in one step', async ({
  start,
}) => {
  const { app, page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  await chooseMenu(app, 'view.palette');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('arr time');
  await expect(palette.getByRole('option')).toHaveText([/Arrange by Time/]);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  const spots = async () => (await firstSlice(page)).nodes.map(({ x, y }) => [x, y]);
  await expect.poll(spots).not.toEqual(before.nodes.map(({ x, y }) => [x, y]));
  const { nodes } = await firstSlice(page);
  const dated = nodes.flatMap(({ when, x }) =>
    when?.earliest && when.latest ? [{ from: when.earliest, to: when.latest, x }] : [],
  );
  for (const one of dated) {
    for (const other of dated) if (one.to < other.from) expect(one.x).toBeLessThanOrEqual(other.x);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(() => firstSlice(page)).toEqual(before);

  await chooseMenu(app, 'view.palette');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('open chart behind');
  await expect(palette.getByRole('option')).toHaveText([/Who is behind/]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Who is behind/ })).toBeVisible();
});
