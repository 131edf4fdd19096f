import type { Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { chooseMenu, headingOf } from '../inWindow';
import { drag, firstSlice, graphReady } from '../onGraph';

const storedWhen = async (page: Page): Promise<unknown> =>
  (await firstSlice(page)).chart.filter['when'];

test('a time is chosen on the timeline by mouse and by keyboard, holds in all views, is played, undone and kept', async ({
  start,
  folder,
}) => {
  const path = copySample(folder);
  const { app, page } = await start(path);
  await graphReady(page);
  const fold = page.getByRole('button', { name: 'Timeline' });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await chooseMenu(app, 'view.timeline');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const plot = timeline.getByRole('listbox');
  await expect(plot).toBeFocused();
  await expect(timeline).toContainText('7 without a date');

  await page.keyboard.press('Home');
  await expect(headingOf(page, '43 attacks since January')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page, 'Strike on Balad airbase')).toBeVisible();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(headingOf(page, '2 entities selected')).toBeVisible();
  const drones = timeline.locator('.timeline-item', { hasText: 'Drones at Victory base' });
  await drones.hover();
  await expect(page.locator('.timeline-tip')).toContainText('10 June 2021 (year inferred)');
  await drones.click();
  await expect(headingOf(page, 'Drones at Victory base')).toBeVisible();

  const axis = (await page.locator('.timeline-axis').boundingBox())!;
  const at = (part: number) => ({ x: axis.x + axis.width * part, y: axis.y + axis.height / 2 });
  await drag(page, at(0.25), at(0.6));
  const bar = page.getByRole('group', { name: 'Filter of the chart' });
  await expect(bar).toContainText('4 entities');
  await expect(timeline).toContainText('1 of 5 may lie in this time');
  await expect(timeline.locator('.timeline-item')).toHaveCount(5);
  await expect(timeline.locator('.timeline-item.timeline-pale')).toHaveCount(4);
  await expect.poll(() => storedWhen(page)).toMatchObject({ undated: true });
  const byMouse = await storedWhen(page);

  const end = timeline.getByRole('slider', { name: 'Chosen time ends' });
  await end.focus();
  await page.keyboard.press('End');
  await expect(end).toHaveAttribute('aria-valuetext', 'open');
  await expect(bar).toContainText('since');
  await expect.poll(() => storedWhen(page)).toMatchObject({ to: null });
  await expect(timeline.locator('.timeline-item.timeline-pale')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => storedWhen(page)).not.toMatchObject({ to: null });

  // All keys on one handle are one step.
  await plot.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => storedWhen(page)).toEqual(byMouse);
  await expect(timeline.locator('.timeline-item.timeline-pale')).toHaveCount(4);

  // A piece of time that is played is seen in every view, and stored in none.
  await timeline.getByRole('combobox', { name: 'Piece of time' }).selectOption('month');
  const play = timeline.getByRole('button', { name: 'One step on' });
  await play.click();
  const chip = await bar.getByRole('listitem').first().textContent();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('listitem').first()).not.toHaveText(chip ?? '');
  expect(await storedWhen(page)).toEqual(byMouse);
  await page.keyboard.press('Escape');
  await expect(timeline).toContainText('1 of 5 may lie in this time');
  await app.close();

  const again = await start(path);
  await graphReady(again.page);
  expect(await storedWhen(again.page)).toEqual(byMouse);
  const reopened = again.page.getByRole('region', { name: 'Timeline' });
  await expect(reopened).toContainText('1 of 5 may lie in this time');
  await reopened.getByRole('listbox').focus();
  await again.page.keyboard.press('Escape');
  await expect.poll(() => storedWhen(again.page)).toBeUndefined();
  await asked(again.page, 'case.undo', null);
  await expect.poll(() => storedWhen(again.page)).toEqual(byMouse);
});
