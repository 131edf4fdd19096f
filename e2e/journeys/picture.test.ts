import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../ascribe';
import { sizeOfPng } from '../sizeOfPng';
import { copySample, hashOf } from '../caseFiles';
import { exportPicture } from '../exportPicture';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';
import { runCommandLine } from '../runCommandLine';

/** On this day, in UTC, the sample was begun. */
const FIRST_DAY = '2026-11-02';

test('a picture from the window shows what the window shows: its day, and its claims', async ({
  start,
  folder,
  userData,
}) => {
  const path = copySample(folder);
  const { app, page } = await start(path);
  await graphReady(page);
  const exported = async (name: string): Promise<string> => {
    await exportPicture(app, page, join(folder, name));
    return hashOf(join(folder, name));
  };

  const sizeOf = (name: string) => sizeOfPng(readFileSync(join(folder, name)));

  const today = await exported('today.png');
  await chooseMenu(app, 'view.asOf');
  const picker = page.getByRole('dialog', { name: 'As believed on' });
  await expect(picker.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.type(FIRST_DAY);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('as believed on 2 November 2026');
  const past = await exported('past.png');
  expect(past).not.toBe(today);
  const run = await runCommandLine(userData, folder, [
    ...['--export', 'line.png', '--as-of', FIRST_DAY, path],
  ]);
  expect(run.code, run.stderr).toBe(0);
  // The analyst's notes on the chart came later, so that the chart took less room.
  expect(sizeOf('line.png')).toEqual(sizeOf('past.png'));
  expect(sizeOf('past.png')).not.toEqual(sizeOf('today.png'));

  await chooseMenu(app, 'view.evidence');
  const tool = page.getByRole('button', { name: 'Claims and sources' });
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  expect(await exported('claims.png')).not.toBe(past);
});
