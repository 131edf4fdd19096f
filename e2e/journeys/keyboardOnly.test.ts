import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialog, copySample } from '../caseFiles';
import { asked, expect, test } from '../ascribe';
import { chooseMenu, headingOf, hitsOf } from '../inWindow';
import { graphReady } from '../onGraph';

test('from the first Tab to the saved chart, without the mouse', async ({ start, folder }) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const status = page.getByRole('contentinfo');
  const graph = page.getByRole('application', { name: /^Graph: / });
  const palette = page.getByRole('dialog', { name: 'Command palette' });

  /** By the palette; its own key is the one native key, which no test can press. */
  const run = async (words: string): Promise<void> => {
    await chooseMenu(app, 'view.palette');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(palette.getByRole('option')).toHaveCount(1);
    // Held for as long as a hand does: what comes gets the keyboard before the key is up.
    await page.keyboard.press('Enter', { delay: 300 });
    await expect(palette).toHaveCount(0);
  };

  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Search the case' })).toBeFocused();
  await page.keyboard.type('Rocket at Ain');
  await expect(
    hitsOf(page)
      .getByRole('option', { name: /^Rocket at Ain al-Assad/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(headingOf(page, 'Rocket at Ain al-Assad')).toBeVisible();
  await expect(graph).toBeFocused();

  await run('new chart');
  await expect(
    page.getByRole('dialog', { name: 'New chart' }).getByRole('textbox', { name: 'Title' }),
  ).toBeFocused();
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('1 shown');
  await expect(graph).toBeFocused();

  await page.keyboard.press('x');
  await expect(status).toContainText('9 shown');
  await page.keyboard.press('ArrowRight');
  await expect(headingOf(page, 'Rocket at Ain al-Assad')).toHaveCount(0);
  await run('arr grid');
  await expect
    .poll(async () => (await asked(page, 'case.state', null)).undo?.label)
    .toContain('Arrange');
  await expect(graph).toBeFocused();

  await run('view filter');
  await expect(page.getByRole('tabpanel', { name: 'Filter' })).toBeVisible();
  const places = page.getByRole('checkbox', { name: 'Places' });
  for (let press = 0; press < 9; press += 1) {
    if (await places.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(places).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toContainText('hidden by the filter');

  await run('view list');
  const list = page.getByRole('grid', { name: 'Elements of the chart' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(headingOf(page, '2 entities selected')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('listbox', { name: 'Ways' })).toBeFocused();

  // F6 goes round the panes and comes back to where it was in each.
  for (let press = 0; press < 5; press += 1) {
    if (await list.evaluate((grid) => grid === document.activeElement)) break;
    await page.keyboard.press('F6');
  }
  await expect(list).toBeFocused();

  await run('show timeline');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listbox')).toBeFocused();
  await run('view map');
  await expect(page.getByRole('application', { name: /^Map: / })).toBeFocused();
  await run('history');
  await expect(page.getByRole('list', { name: 'Steps, newest first' })).toBeVisible();
  await expect(page.locator('.history-row').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.history-row').nth(1)).toBeFocused();
  await run('history');
  await expect(page.getByRole('application', { name: /^Map: / })).toBeFocused();

  // What is open when a dialog comes has the keyboard again when it goes.
  await run('keyboard');
  await expect(page.getByRole('dialog', { name: /Keyboard/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application', { name: /^Map: / })).toBeFocused();

  const copy = join(folder, 'copy.ascribe');
  await answerDialog(app, copy);
  await run('save copy');
  await expect.poll(() => existsSync(copy)).toBe(true);
  await expect(status).toContainText('saved');
  const { charts } = await asked(page, 'case.contents', null);
  expect(charts.map(({ title }) => title)).toContain('By keys alone');
});
