import { join } from 'node:path';
import { expect, test } from '../ascribe';
import { copySample, hashOf } from '../caseFiles';
import { exportPicture } from '../exportPicture';
import { chooseMenu } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

/** On this day, in UTC, the sample was begun; it was finished on the next. */
const FIRST_DAY = '2026-11-02';

test('a chart is compared with its first day and with another one, walked by keys, drawn, and left as it was', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  const graph = await graphReady(page);
  const before = await firstSlice(page);

  await chooseMenu(app, 'view.compareDays');
  const dialog = page.getByRole('dialog', { name: 'Compare two days of belief' });
  await dialog.getByRole('textbox', { name: 'Day or moment' }).fill(FIRST_DAY);
  await page.keyboard.press('Enter');

  const banner = page.getByRole('status', { name: 'Comparison' });
  await expect(banner).toContainText(
    'As believed today, compared with as believed on 2 November 2026',
  );
  await expect(banner).toContainText(/none gone, \d+ changed/);
  const list = page.getByRole('listbox', { name: 'What differs' });
  await expect(list).toBeFocused();
  const rejudged = list.getByRole('option', { name: /likely → unlikely/ }).first();
  await expect(rejudged).toContainText('judged by Sample analyst on 3 November 2026, because');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(list).toBeFocused();
  await page.getByRole('tab', { name: 'Inspector' }).click();
  const note = page.getByRole('note', { name: 'Comparison of what is selected' });
  await expect(note).toContainText(/Likelihood .+ → /);

  const exported = async (name: string): Promise<string> => {
    await exportPicture(app, page, join(folder, name));
    return hashOf(join(folder, name));
  };
  const compared = await exported('compared.png');

  // The first lets go of the selection, the second of the comparison.
  await graph.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  expect(await exported('plain.png')).not.toBe(compared);

  await page.getByRole('button', { name: 'Compare with another chart' }).click();
  await page
    .getByRole('dialog', { name: 'Compare with another chart' })
    .getByRole('button', { name: 'Compare', exact: true })
    .click();
  await expect(banner).toContainText(
    /Compared with “Who is behind .+”\d+ added, 1 gone, none changed/,
  );
  await banner.getByRole('button', { name: 'Leave' }).click();
  await expect(banner).toHaveCount(0);
  expect(await firstSlice(page)).toEqual(before);
});
