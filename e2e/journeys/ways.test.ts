import type { Page } from '@playwright/test';
import { newUid, type Uid } from '../../core/uid';
import { asked, expect, test } from '../ascribe';
import { choose, hitsOf } from '../inWindow';
import { graphReady } from '../onGraph';

/** A chart of three entities of the sample, which hangs together by much that is not on it. */
async function openLittleChart(page: Page): Promise<Uid> {
  const contents = await asked(page, 'case.contents', null);
  const { nodes } = await asked(page, 'chart.slice', { chart: contents.charts[0]!.uid });
  const uid = newUid();
  const places = ['Iran', 'Rocket at Ain al-Assad', 'United States'].map((name, index) => ({
    of: { entity: nodes.find((node) => node.name === name)!.uid },
    x: index * 200,
    y: index === 2 ? 260 : 0,
    pinned: false,
  }));
  const chart = { uid, title: 'A little chart', description: '', filter: {}, styling: {} };
  await asked(page, 'case.execute', {
    commands: [
      { name: 'chart.create', args: chart },
      { name: 'chart.place', args: { chart: uid, places } },
    ],
  });
  await page.getByRole('combobox', { name: 'Search the case' }).fill('A little chart');
  await hitsOf(page).getByRole('option', { name: 'A little chart' }).first().click();
  await expect(page.getByRole('application', { name: 'Graph: A little chart' })).toBeVisible();
  return uid;
}

const sliceOf = (page: Page, chart: Uid) => asked(page, 'chart.slice', { chart });

test('an entity is expanded and collapsed again by two keys, and nothing else has moved', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  const chart = await openLittleChart(page);
  const before = await sliceOf(page, chart);
  const status = page.getByRole('contentinfo');
  await expect(page.getByText('more, not on this chart')).toBeVisible();

  await choose(page, 'Rocket at Ain al-Assad');
  await graph.focus();
  await page.keyboard.press('x');
  await expect(status).toContainText('11 shown');
  const expanded = await sliceOf(page, chart);
  for (const { uid, x, y } of before.nodes) {
    expect(expanded.nodes.find((node) => node.uid === uid)).toMatchObject({ x, y });
  }

  await graph.focus();
  await page.keyboard.press('Shift+X');
  await expect(status).toContainText('3 shown');
  expect(await sliceOf(page, chart)).toEqual(before);

  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Expand by kind/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Expand' });
  await expect(dialog.getByRole('button', { name: 'Add 8 to the chart' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'How far' }).selectOption('2');
  await expect(dialog.getByRole('button', { name: /^Add [1-9]\d to the chart/ })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'How far' }).selectOption('1');
  for (const box of await dialog.getByRole('checkbox', { name: /place/ }).all())
    await box.uncheck();
  await dialog.getByRole('button', { name: 'Add 6 to the chart' }).click();
  await expect(status).toContainText('9 shown');
  await graph.focus();
  await page.keyboard.press('Control+z');
  await expect(status).toContainText('3 shown');
});

test('ways are found, stepped through by keys, put on the chart and made a chart', async ({
  start,
}) => {
  const { page } = await start();
  const graph = await graphReady(page);
  await openLittleChart(page);
  await graph.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('p');
  const list = page.getByRole('listbox', { name: 'Ways' });
  await expect(list).toBeFocused();
  const shown = list.getByRole('option', { selected: true });
  await expect(shown).toContainText('Vienna talks');
  await page.keyboard.press('ArrowDown');
  await expect(shown).toContainText('hypothesis: carried out (likely · low confidence)');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('4 shown');
  await expect(shown).not.toContainText('not on the chart');

  await page.getByRole('button', { name: 'How to look' }).click();
  await page.getByRole('checkbox', { name: 'Over hypotheses' }).uncheck();
  await expect(list).not.toContainText('hypothesis');
  await page.getByRole('button', { name: 'Make a chart of these' }).click();
  await expect(page.getByRole('application', { name: /^Graph: Ways between Iran/ })).toBeVisible();
});
