import type { ElectronApplication } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { firstSlice, graphReady, nodeNamed, onScreen, drag } from '../onGraph';

/** As a power cut ends it: all of its processes at once. */
async function kill(app: ElectronApplication): Promise<void> {
  const pids = await app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid }) => pid));
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with the one before it.
    }
  }
  await gone;
}

test('an edit that was acknowledged survives the death of the whole app, and so does its undo', async ({
  start,
}) => {
  const first = await start();
  await graphReady(first.page);
  const before = await firstSlice(first.page);
  const talks = nodeNamed(before, 'Vienna talks');
  const from = await onScreen(first.page, talks);
  const { revision } = await asked(first.page, 'case.state', null);
  await drag(first.page, from, { x: from.x + 50, y: from.y + 30 });
  await expect
    .poll(async () => (await asked(first.page, 'case.state', null)).revision)
    .toBe(revision + 1);
  const moved = await firstSlice(first.page);
  await kill(first.app);

  const second = await start();
  await graphReady(second.page);
  expect(await firstSlice(second.page)).toEqual(moved);
  await second.page.getByTestId('graph').focus();
  await second.page.keyboard.press('Control+z');
  await expect.poll(() => firstSlice(second.page)).toEqual(before);
  await second.page.keyboard.press('Control+Shift+z');
  await expect.poll(() => firstSlice(second.page)).toEqual(moved);
});
