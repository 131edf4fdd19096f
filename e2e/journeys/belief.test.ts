import type { Page } from '@playwright/test';
import { newUid } from '../../core/uid';
import { asked, expect, test } from '../ascribe';
import { chooseMenu, hitsOf } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

/** On this day, in UTC, the sample was finished; what a test does is recorded on the day it runs. */
const SAMPLE_DAY = '2026-11-03';

/** A hypothesis is found by the reason of its judgement. */
async function chooseByReason(page: Page, reason: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search the case' }).fill(reason);
  await hitsOf(page).getByRole('option', { name: reason }).first().click();
}

test('the whole window goes back to what was believed on a day, refuses to change it, and returns', async ({
  start,
}) => {
  const { app, page } = await start();
  const graph = await graphReady(page);
  const [hypothesis] = (await firstSlice(page)).attributions.filter(
    ({ likelihood }) => likelihood === 'likely',
  );
  if (!hypothesis) throw new Error('The sample has no likely hypothesis');
  const judged = {
    likelihood: 'almost-no-chance',
    confidence: 'high',
    status: 'rejected',
  } as const;
  const args = { uid: newUid(), attribution: hypothesis.uid, ...judged, reason: 'Disproved since' };
  await asked(page, 'case.execute', { commands: [{ name: 'attribution.judge', args }] });
  const shownOf = async (asOf: string | undefined) => {
    const chart = (await firstSlice(page)).chart.uid;
    const slice = await asked(page, 'chart.slice', { chart, ...(asOf && { asOf }) });
    return slice.attributions.find(({ uid }) => uid === hypothesis.uid)?.likelihood;
  };
  expect(await shownOf(undefined)).toBe('almost-no-chance');
  expect(await shownOf(SAMPLE_DAY)).toBe('likely');
  await chooseByReason(page, 'Disproved since');
  const sentence = page.locator('.judged-words').first();
  await expect(sentence).toContainText('almost no chance');

  await chooseMenu(app, 'view.asOf');
  const picker = page.getByRole('dialog', { name: 'As believed on' });
  await expect(picker.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.type(SAMPLE_DAY);
  await page.keyboard.press('Enter');

  const banner = page.getByRole('status').filter({ hasText: 'As believed on 3 November 2026' });
  await expect(banner).toContainText('1 judgement was recorded later.');
  await expect(page.getByRole('contentinfo')).toContainText('as believed on 3 November 2026');
  await expect(sentence).toContainText('It is likely');
  await expect(page.getByRole('button', { name: 'Judge …' })).toHaveCount(0);

  const log = page.getByRole('log', { name: 'Messages' });
  await graph.focus();
  await page.keyboard.press('Control+z');
  await expect(log).toContainText('The past cannot be changed');
  await chooseMenu(app, 'insert.entity');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await shownOf(undefined)).toBe('almost-no-chance');

  // The first lets go of the selection, the second of the past.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toContainText('no cut-off date');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownOf(undefined)).toBe('likely');
});

test('a mark on the line of a hypothesis leads back to its day', async ({ start }) => {
  const { page } = await start();
  await graphReady(page);
  const [hypothesis] = (await firstSlice(page)).attributions.filter(
    ({ likelihood }) => likelihood === 'likely',
  );
  if (!hypothesis) throw new Error('The sample has no likely hypothesis');
  const judged = { likelihood: null, confidence: null, status: 'open' } as const;
  const args = {
    uid: newUid(),
    attribution: hypothesis.uid,
    ...judged,
    reason: 'Nothing to go by',
  };
  await asked(page, 'case.execute', { commands: [{ name: 'attribution.judge', args }] });
  await chooseByReason(page, 'Nothing to go by');

  const line = page.getByRole('figure', { name: 'Likelihood and confidence over time' });
  await expect(line.getByRole('button')).toHaveCount(2);
  await expect(line.getByRole('button').last()).toHaveAccessibleName(/not judged yet/);
  await line.getByRole('button').last().focus();
  await page.keyboard.press('ArrowLeft');
  await line.getByRole('button', { name: 'As believed then' }).click();
  await expect(page.getByRole('status').filter({ hasText: '3 November 2026' })).toBeVisible();
  await expect(line.getByRole('button', { name: /November 2026: / })).toHaveCount(1);
});
