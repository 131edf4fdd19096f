import type { Locator, Page } from '@playwright/test';
import { readGroups } from '../../core/chart/groups';
import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { choose, chooseMenu, headingOf, hitsOf } from '../inWindow';
import { makeLargeCase } from '../largeCase';
import { graphReady } from '../onGraph';

const TITLE = 'Exploring';

interface Journey {
  readonly of: string;
  readonly makeCase: (folder: string) => string;
  /** An incident with few neighbours, of which some are dated. */
  readonly from: string;
  readonly to: string;
}

const journeys: readonly Journey[] = [
  { of: 'the sample', makeCase: copySample, from: 'Rocket at Ain al-Assad', to: 'Iran' },
  {
    of: '100,000 entities and 300,000 links',
    makeCase: makeLargeCase,
    from: 'Shelling at Star 173 9',
    to: 'Palm Hill 1481 3',
  },
];

async function chartUid(page: Page): Promise<Uid> {
  const { charts } = await asked(page, 'case.contents', null);
  const chart = charts.find(({ title }) => title === TITLE);
  if (!chart) throw new Error(`There is no chart “${TITLE}”`);
  return chart.uid;
}

async function sliceOf(page: Page): Promise<ChartSlice> {
  return asked(page, 'chart.slice', { chart: await chartUid(page) });
}

const spotsOf = ({ nodes }: ChartSlice): unknown => nodes.map(({ uid, x, y }) => ({ uid, x, y }));

const statusOf = (page: Page): Locator => page.getByRole('contentinfo');

async function shownCount(page: Page): Promise<number> {
  const words = (await statusOf(page).textContent()) ?? '';
  return Number(/(\d+) shown/.exec(words)?.[1]);
}

for (const { of, makeCase, from, to } of journeys) {
  test(`${of}: found, linked by ways, expanded, filtered by time, seen in every view, arranged, grouped, kept`, async ({
    start,
    folder,
  }) => {
    test.slow();
    const path = makeCase(folder);
    const { app, page } = await start(path);
    await graphReady(page);
    const status = statusOf(page);
    const messages = page.getByRole('log', { name: 'Messages' });

    // Found in the case, and on a chart of its own.
    await choose(page, from);
    await chooseMenu(app, 'chart.new');
    const dialog = page.getByRole('dialog', { name: 'New chart' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
    await page.keyboard.press('Enter');
    await expect(status).toContainText('1 shown');
    await page.getByRole('combobox', { name: 'Search the case' }).fill(to);
    const hit = hitsOf(page).getByRole('option', { name: to }).first();
    await expect(hit).toContainText('not on this chart');
    await page.keyboard.press('Shift+Enter');
    await expect(status).toContainText('2 shown');
    await expect(headingOf(page, to)).toBeVisible();

    // How the two hang together.
    const graph = page.getByRole('application', { name: `Graph: ${TITLE}` });
    await graph.focus();
    await page.keyboard.press('Control+a');
    await expect(headingOf(page, '2 entities')).toBeVisible();
    await page.keyboard.press('p');
    const ways = page.getByRole('listbox', { name: 'Ways' });
    await expect(ways).toBeFocused();
    await expect(ways.getByRole('option', { selected: true })).toContainText('not on the chart');
    await page.keyboard.press('Enter');
    await expect(ways.getByRole('option', { selected: true })).not.toContainText(
      'not on the chart',
    );
    const linked = await sliceOf(page);
    expect(linked.nodes.length).toBeGreaterThan(2);

    // What lies around it, while all else stays where it is.
    await choose(page, from);
    await graph.focus();
    await page.keyboard.press('x');
    await expect(messages).toContainText('Shift+X takes them back');
    const expanded = await sliceOf(page);
    await expect(status).toContainText(`${String(expanded.nodes.length)} shown`);
    expect(expanded.nodes.length).toBeGreaterThan(linked.nodes.length);
    const stood = new Set(linked.nodes.map(({ uid }) => uid));
    expect(
      spotsOf({ ...expanded, nodes: expanded.nodes.filter(({ uid }) => stood.has(uid)) }),
    ).toEqual(spotsOf(linked));

    await chooseMenu(app, 'chart.rings');
    await expect.poll(async () => spotsOf(await sliceOf(page))).not.toEqual(spotsOf(expanded));
    await expect(graph).toBeFocused();

    await chooseMenu(app, 'chart.groupByKind');
    await expect
      .poll(async () => readGroups((await sliceOf(page)).chart).length)
      .toBeGreaterThan(0);
    await graph.focus();
    await page.keyboard.press('c');
    await expect(status).toContainText('in closed groups');
    await page.keyboard.press('Control+z');
    await expect(status).not.toContainText('in closed groups');

    // One time for all views.
    await chooseMenu(app, 'view.timeline');
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByRole('slider', { name: 'Chosen time ends' }).focus();
    const bar = page.getByRole('group', { name: 'Filter of the chart' });
    await page.keyboard.press('PageDown');
    await expect(bar).toContainText('until');
    for (let press = 0; press < 12; press += 1) {
      if (((await status.textContent()) ?? '').includes('hidden by the filter')) break;
      await page.keyboard.press('PageDown');
    }
    await expect(status).toContainText('hidden by the filter');
    const inTime = await shownCount(page);
    expect(inTime).toBeLessThan(expanded.nodes.length);

    await chooseMenu(app, 'view.map');
    const map = page.getByTestId('map');
    await expect(map).toBeFocused();
    await expect(map).toHaveAttribute('data-land', 'drawn');
    await expect(bar).toContainText('until');

    await chooseMenu(app, 'view.list');
    const list = page.getByRole('grid', { name: 'Elements of the chart' });
    await expect(list).toBeFocused();
    await expect(list.getByRole('rowheader', { name: `Entities ${String(inTime)}` })).toBeVisible();

    await chooseMenu(app, 'view.table');
    const table = page.getByRole('grid', { name: 'Entities of the chart' });
    await expect(table).toHaveAttribute('aria-rowcount', String(inTime + 1));
    await page.getByRole('button', { name: 'Whole case' }).click();
    const whole = page.getByRole('grid', { name: 'Entities of the case' });
    const { entities } = (await asked(page, 'case.state', null)).counts;
    await expect(whole).toHaveAttribute('aria-rowcount', String(entities + 1));
    await whole.getByRole('columnheader', { name: 'Date' }).click();
    await expect(whole.getByRole('columnheader', { name: 'Date' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(whole.getByRole('row').nth(1)).not.toContainText('Date');
    const before = await sliceOf(page);
    await app.close();

    const again = await start(path);
    await graphReady(again.page);
    await again.page.getByRole('combobox', { name: 'Search the case' }).fill(TITLE);
    await hitsOf(again.page).getByRole('option', { name: TITLE }).first().click();
    await expect(again.page.getByRole('application', { name: `Graph: ${TITLE}` })).toBeVisible();
    await expect(statusOf(again.page)).toContainText(`${String(inTime)} shown`);
    expect(await sliceOf(again.page)).toEqual(before);
  });
}
