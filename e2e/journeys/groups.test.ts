import type { Page } from '@playwright/test';
import { readGroups } from '../../core/chart/groups';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { choose, chooseMenu, headingOf } from '../inWindow';
import { drag, firstSlice, graphReady, nodeNamed, onScreen } from '../onGraph';

const groupsOf = async (page: Page) => readGroups((await firstSlice(page)).chart);

test('a chart is grouped by kind, closed, counted, moved, opened, kept and undone', async ({
  start,
  folder,
}) => {
  const path = copySample(folder);
  const first = await start(path);
  const { app, page } = first;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const graph = await graphReady(page);
  const before = await firstSlice(page);
  const places = before.nodes.filter(({ kind }) => kind === 'place');

  await chooseMenu(app, 'chart.groupByKind');
  await expect.poll(async () => (await groupsOf(page)).length, { timeout: 30_000 }).toBe(3);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('group');

  await graph.focus();
  await page.keyboard.press('c');
  await expect(legend).toContainText('several lines as one, drawn as the least certain');
  const groups = await groupsOf(page);
  expect(groups.every(({ closed }) => closed)).toBe(true);
  const inside = groups.flatMap(({ holds }) => holds).length;
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText(`${String(inside)} in closed groups`);

  await graphReady(page);
  const closed = await firstSlice(page);
  const members = closed.nodes.filter(({ kind }) => kind === 'place');
  const middle = (of: 'x' | 'y') =>
    (Math.min(...members.map((node) => node[of])) + Math.max(...members.map((node) => node[of]))) /
    2;
  const at = await onScreen(page, { x: middle('x'), y: middle('y') });
  await page.mouse.click(at.x, at.y);
  const inspector = page.getByRole('complementary');
  await expect(inspector).toContainText(`${String(places.length)} entities selected`);
  await drag(page, at, { x: at.x + 40, y: at.y + 30 });
  const base = nodeNamed(closed, 'Baghdad');
  await expect
    .poll(async () => nodeNamed(await firstSlice(page), 'Baghdad').x)
    .toBeGreaterThan(base.x);
  const moved = await firstSlice(page);
  const by = nodeNamed(moved, 'Baghdad').x - base.x;
  for (const { uid, x } of members) {
    expect(moved.nodes.find((node) => node.uid === uid)?.x).toBe(x + by);
  }

  await graph.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await groupsOf(page)).filter((group) => group.closed).length)
    .toBe(2);
  await app.close();

  const { page: again } = await start(path);
  const reopened = await graphReady(again);
  await expect.poll(async () => (await groupsOf(again)).length).toBe(3);
  await expect(again.getByRole('contentinfo')).toContainText(
    `${String(inside - places.length)} in closed groups`,
  );
  await reopened.focus();
  await reopened.press('Control+z');
  await expect(again.getByRole('contentinfo')).toContainText(`${String(inside)} in closed groups`);
  for (let step = 0; step < 3; step += 1) await asked(again, 'case.undo', null);
  await expect.poll(() => firstSlice(again)).toEqual(before);
});

test('what is selected becomes a group with a name, takes more in, and is dissolved by keys', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const slice = await firstSlice(page);
  const [iran, guard, talks] = ['Iran', 'Revolutionary Guard', 'Vienna talks'].map((name) =>
    nodeNamed(slice, name),
  );
  const pick = async (uids: readonly string[]) => {
    await page.keyboard.press('Escape');
    await graphReady(page);
    for (const [before, uid] of uids.entries()) {
      const node = slice.nodes.find((candidate) => candidate.uid === uid)!;
      const { x, y } = await onScreen(page, node);
      await page.keyboard.down('Shift');
      await page.mouse.click(x, y);
      await page.keyboard.up('Shift');
      const title = before === 0 ? node.name : `${String(before + 1)} entities selected`;
      await expect(headingOf(page, title)).toBeVisible();
    }
  };
  await graph.focus();
  await pick([iran!.uid, guard!.uid]);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Group 2 entities' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Tehran');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => groupsOf(page)).toMatchObject([{ name: 'Tehran', by: null }]);

  await graph.focus();
  await pick([iran!.uid, talks!.uid]);
  await page.keyboard.press('g');
  const more = page.getByRole('dialog', { name: 'Group 2 entities' });
  await expect(more.getByRole('combobox', { name: 'Into' })).toContainText('Tehran');
  await more.getByRole('button', { name: 'Group' }).click();
  await expect.poll(async () => (await groupsOf(page))[0]?.holds.length).toBe(3);

  await graph.focus();
  await page.keyboard.press('Shift+G');
  await expect.poll(() => groupsOf(page)).toEqual([]);
});

test('the keyboard focuses on what is selected, and leads back through the views', async ({
  start,
}) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  await choose(page, 'Revolutionary Guard');
  const before = await firstSlice(page);
  await graph.focus();
  await page.keyboard.press('f');
  const bar = page.getByRole('group', { name: 'Focus' });
  await expect(bar).toContainText('Revolutionary Guard');
  const counted = bar.getByRole('status');
  const near = async (): Promise<number> =>
    Number(/^\d+/.exec((await counted.textContent()) ?? '')?.[0]);
  const oneStep = await near();
  expect(oneStep).toBeGreaterThan(1);
  expect(oneStep).toBeLessThan(before.nodes.length);
  await page.keyboard.press('2');
  await expect(bar.getByRole('button', { name: '2 steps around' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(near).toBeGreaterThan(oneStep);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  // It is a way of looking: the chart is as it was.
  expect(await firstSlice(page)).toEqual(before);
  await expect(headingOf(page, 'Revolutionary Guard')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary')).toContainText(/4 entities, 2 links/);

  await choose(page, 'Vienna talks');
  await chooseMenu(app, 'view.list');
  const list = page.getByRole('grid', { name: 'Elements of the chart' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Graph' })).toHaveAttribute('aria-selected', 'true');
  await expect(headingOf(page, 'Vienna talks')).toBeVisible();
  await page.keyboard.press('Control+[');
  await expect(headingOf(page, 'Vienna talks')).toHaveCount(0);
  const places = page.getByRole('group', { name: 'Places visited' });
  await places.getByRole('button', { name: 'Forward' }).click();
  await expect(headingOf(page, 'Vienna talks')).toBeVisible();
});
