import { expect, test } from '../ascribe';
import { choose } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

test('what is selected is looked at with its surroundings alone, by keys, as far as wanted, and all comes back', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  await choose(page, 'Popular Mobilization Forces');
  const before = await firstSlice(page);

  await graph.focus();
  await page.keyboard.press('f');
  const bar = page.getByRole('group', { name: 'Focus' });
  await expect(bar).toContainText('Popular Mobilization Forces');
  const words = bar.getByRole('status');
  const near = async (): Promise<number> =>
    Number(/^\d+/.exec((await words.textContent()) ?? '')?.[0]);
  const oneStep = await near();
  expect(oneStep).toBeGreaterThan(1);
  expect(oneStep).toBeLessThan(before.nodes.length);
  await bar.getByRole('button', { name: '2 steps around' }).click();
  await expect.poll(near).toBeGreaterThan(oneStep);

  await graph.focus();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  // It is a way of looking: the chart is as it was.
  expect(await firstSlice(page)).toEqual(before);
});
