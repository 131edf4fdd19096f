import type { Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { copySample, drop } from '../caseFiles';
import { headingOf } from '../inWindow';
import {
  clickNode,
  connectTo,
  drag,
  firstSlice,
  graphOf,
  graphReady,
  nodeNamed,
  onScreen,
} from '../onGraph';

const ROCKET = 'Rocket at Ain al-Assad';
const BASE = 'Ain al-Assad base';
const TALKS = 'Vienna talks';

async function revision(page: Page): Promise<number> {
  return (await asked(page, 'case.state', null)).revision;
}

test('dragging a node keeps its place, as one step that undo takes back', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const before = nodeNamed(await firstSlice(page), TALKS);
  const step = await revision(page);
  const from = await onScreen(page, before);
  await drag(page, from, { x: from.x + 60, y: from.y + 40 });
  await expect.poll(() => revision(page)).toBe(step + 1);
  const after = nodeNamed(await firstSlice(page), TALKS);
  expect(after.x).toBeGreaterThan(before.x);
  expect(after.y).toBeGreaterThan(before.y);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => nodeNamed(await firstSlice(page), TALKS)).toEqual(before);
});

test('several selected nodes move together, in one step', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const slice = await firstSlice(page);
  const [rocket, base] = [nodeNamed(slice, ROCKET), nodeNamed(slice, BASE)];
  await clickNode(page, rocket.uid);
  await page.keyboard.down('Shift');
  await clickNode(page, base.uid);
  await page.keyboard.up('Shift');
  const step = await revision(page);
  const from = await onScreen(page, base);
  await drag(page, from, { x: from.x + 30, y: from.y + 50 });
  await expect.poll(() => revision(page)).toBe(step + 1);
  const moved = await firstSlice(page);
  for (const before of [rocket, base]) {
    expect(nodeNamed(moved, before.name).y).toBeGreaterThan(before.y);
  }
});

test('a lasso selects what is inside, and Escape clears the selection', async ({ start }) => {
  const { page } = await start();
  const graph = await graphReady(page);
  await page.getByRole('button', { name: 'Lasso' }).click();
  const slice = await firstSlice(page);
  const { x, y } = await onScreen(page, nodeNamed(slice, TALKS));
  const corners = [
    [-30, -30],
    [30, -30],
    [30, 30],
    [-30, 30],
  ] as const;
  await page.mouse.move(x - 30, y - 30);
  await page.mouse.down();
  for (const [dx, dy] of corners) await page.mouse.move(x + dx, y + dy, { steps: 5 });
  await page.mouse.up();
  await expect(headingOf(page, TALKS)).toBeVisible();
  await graph.press('Escape');
  await expect(headingOf(page, TALKS)).toHaveCount(0);
});

test('dragging from one node to another makes a link between the two', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const slice = await firstSlice(page);
  const [from, to] = [nodeNamed(slice, TALKS), nodeNamed(slice, 'Baghdad')];
  await clickNode(page, from.uid);
  const dialog = page.getByRole('dialog', { name: 'New link' });
  await connectTo(page, to, dialog);
  await expect(dialog.getByRole('combobox', { name: 'From' })).toHaveValue(TALKS);
  await expect(dialog.getByRole('combobox', { name: 'To' })).toHaveValue('Baghdad');
  await dialog.getByLabel('Link', { exact: true }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toHaveCount(0);
  const made = (await firstSlice(page)).links.filter(
    (link) => link.from === from.uid && link.to === to.uid && link.claimCount === 0,
  );
  expect(made).toHaveLength(1);
});

test('everything on the graph is reached by the keyboard', async ({ start }) => {
  const { page } = await start();
  const graph = await graphReady(page);
  await graph.focus();
  await graph.press('ArrowDown');
  const spoken = graph.getByRole('status');
  await expect(spoken).not.toBeEmpty();
  const first = await spoken.textContent();
  await graph.press('ArrowUp');
  await expect(spoken).not.toHaveText(first ?? '');
  const step = await revision(page);
  await graph.press('Alt+ArrowRight');
  await graph.press('Alt+ArrowRight');
  await expect.poll(() => revision(page)).toBe(step + 2);
  await page.keyboard.press('Control+z');
  const undone = await asked(page, 'case.state', null);
  expect(undone.redo).not.toBeNull();
  await expect
    .poll(async () => (await asked(page, 'case.history', { offset: 0, limit: 1 })).entries[0])
    .toMatchObject({ state: 'undone' });
});

test('the wheel and the keys zoom, and 0 shows everything again', async ({ start }) => {
  const { page } = await start();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const graph = await graphReady(page);
  const zoom = async () => Number((await graph.getAttribute('data-view'))?.split(' ')[0]);
  const whole = await zoom();
  await graph.focus();
  await graph.press('+');
  await expect.poll(zoom).toBeGreaterThan(whole);
  const box = (await graph.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -200);
  await expect.poll(zoom).toBeGreaterThan(whole * 1.3);
  await graph.press('0');
  await expect.poll(zoom).toBeCloseTo(whole, 5);
});

test('arranging the chart is one step, beside the window, and can be taken back', async ({
  start,
}) => {
  const { page } = await start();
  await graphReady(page);
  const before = await firstSlice(page);
  const step = await revision(page);
  await page.getByRole('button', { name: 'Arrange', exact: true }).click();
  await expect.poll(() => revision(page), { timeout: 30_000 }).toBe(step + 1);
  const spots = ({ nodes }: typeof before) => nodes.map(({ uid, x, y }) => ({ uid, x, y }));
  expect(spots(await firstSlice(page))).not.toEqual(spots(before));
  await page.getByRole('button', { name: /^Undo: Arrange/ }).click();
  await expect.poll(() => firstSlice(page)).toEqual(before);
});

test('the legend can be hidden and comes back', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('claimed by none');
  await legend.getByRole('button', { name: 'Hide the legend' }).click();
  await expect(legend).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the legend' }).click();
  await expect(legend).toBeVisible();
});

test('another case takes the place of the chart, and nothing of the first stays', async ({
  start,
  folder,
}) => {
  const { page } = await start();
  await graphReady(page);
  await clickNode(page, nodeNamed(await firstSlice(page), TALKS).uid);
  await expect(headingOf(page, TALKS)).toBeVisible();
  const path = copySample(folder, 'other.ascribe');
  await drop(page, path);
  await asked(page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Another case' } }],
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Another case' })).toBeVisible();
  await expect(graphOf(page)).toBeVisible();
});

test('a note lies at a spot of the chart, is opened, moved and edited, and goes with one key', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const before = await firstSlice(page);
  const left = Math.min(...before.nodes.map(({ x }) => x));
  const top = Math.min(...before.nodes.map(({ y }) => y));
  const corner = await onScreen(page, { x: left, y: top });
  await page.mouse.click(corner.x - 12, corner.y - 4, { button: 'right' });
  await page.getByRole('menuitem', { name: 'New note here …' }).click();
  const dialog = page.getByRole('dialog', { name: 'New note' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Look **here** first');
  await dialog.getByRole('button', { name: 'Add note' }).click();
  await expect(dialog).toHaveCount(0);
  const inspector = page.getByRole('complementary');
  await expect(inspector).toContainText('Look here first');
  const noteOn = async () =>
    (await firstSlice(page)).callouts.find(({ text }) => text.startsWith('Look'));
  const made = (await noteOn())?.spot;
  expect(made).not.toBeNull();

  await page.keyboard.press('Escape');
  await expect(inspector).not.toContainText('Look here first');
  const at = await onScreen(page, made!);
  await page.mouse.click(at.x, at.y);
  await expect(inspector).toContainText('Look here first');
  await drag(page, at, { x: at.x + 40, y: at.y + 30 });
  await expect.poll(async () => (await noteOn())?.spot?.x).toBeGreaterThan(made!.x);

  await graph.focus();
  await page.keyboard.press('Delete');
  await expect.poll(noteOn).toBeUndefined();
  await page.keyboard.press('Control+z');
  await expect.poll(noteOn).toBeDefined();
});
