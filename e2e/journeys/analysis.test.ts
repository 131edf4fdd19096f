import type { Page } from '@playwright/test';
import { asked, expect, test } from '../ascribe';
import { copySample } from '../caseFiles';
import { chooseMenu, headingOf } from '../inWindow';
import { firstSlice, graphReady } from '../onGraph';

const storedStyling = async (page: Page): Promise<object> => (await firstSlice(page)).chart.styling;

const pagerank = { measure: 'pagerank', scope: 'chart', attributions: false };
const byKind = { when: { kind: 'actor' }, colour: 'blue' };

test('by keyboard: a measure is ranked, shown as size, joined by a rule, undone, and kept', async ({
  start,
  folder,
}) => {
  const path = copySample(folder);
  const { app, page } = await start(path);
  const graph = await graphReady(page);
  const whole = await firstSlice(page);

  await chooseMenu(app, 'view.analysis');
  const panel = page.getByRole('tabpanel', { name: 'Analysis' });
  await panel.getByRole('combobox', { name: 'Measure' }).focus();
  await page.keyboard.type('Page');
  await expect(panel).toContainText('follows lines along their arrows');
  const compute = panel.getByRole('button', { name: 'Compute', exact: true });
  await compute.press('Enter');
  const ranks = panel.getByRole('listbox', { name: 'PageRank, ranked' });
  await expect(ranks.getByRole('option').first()).toContainText('Iraq');
  await expect(panel).toContainText(
    `Over ${String(whole.links.length)} recorded links, without hypotheses, between ` +
      `${String(whole.nodes.length)} entities on this chart (filters: no filter)`,
  );
  await expect(panel).toContainText('it measures what is recorded, not the world');

  await ranks.press('ArrowDown');
  await expect(headingOf(page, 'Tehran-backed Shiite factions')).toBeVisible();

  const asSize = panel.getByRole('button', { name: 'Show as size' });
  await asSize.press('Space');
  await expect(asSize).toHaveAttribute('aria-pressed', 'true');
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend).toContainText('size: PageRank (this chart, links only)');

  await chooseMenu(app, 'view.styling');
  const style = page.getByRole('tabpanel', { name: 'Style' });
  await style.getByRole('button', { name: 'Add the rule' }).press('Enter');
  const rule = style.getByRole('listitem', { name: 'Actors' });
  await expect(rule).toBeVisible();
  await expect(legend).toContainText('by rule');
  await rule.getByRole('combobox', { name: 'Icon of Actors' }).focus();
  await page.keyboard.type('fl');
  await expect
    .poll(() => storedStyling(page))
    .toEqual({ size: pagerank, rules: [{ ...byKind, icon: 'flag' }] });

  await graph.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => storedStyling(page)).toEqual({ size: pagerank, rules: [byKind] });
  await page.keyboard.press('Control+z');
  await expect(rule).toHaveCount(0);
  await expect.poll(() => storedStyling(page)).toEqual({ size: pagerank });
  await page.keyboard.press('Control+Shift+z');
  await expect(rule).toBeVisible();

  // What a rule is about is changed where it stands, and its order by the keyboard.
  await style.getByRole('button', { name: 'Add the rule' }).click();
  await expect(rule).toHaveCount(2);
  await rule.nth(1).getByRole('button', { name: 'Actors', exact: true }).press('Enter');
  const about = style.getByRole('form', { name: 'What the rule is about: Actors' });
  await expect(about.getByRole('combobox', { name: 'Rule by' })).toBeFocused();
  await about.getByRole('combobox', { name: 'Which' }).selectOption('place');
  await about.getByRole('button', { name: 'Change the rule' }).press('Enter');
  const places = style.getByRole('listitem', { name: 'Places' });
  await expect(places.getByRole('button', { name: 'Places', exact: true })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(style.getByRole('listitem').first()).toHaveAccessibleName('Places');
  await expect(places.getByRole('button', { name: 'Places', exact: true })).toBeFocused();
  await places.getByRole('button', { name: 'Take away: Places' }).press('Enter');
  await expect(places).toHaveCount(0);
  await expect.poll(() => storedStyling(page)).toEqual({ size: pagerank, rules: [byKind] });

  // The numbers of a chart that was filtered since are told to be of before.
  await chooseMenu(app, 'view.filter');
  await page.getByRole('checkbox', { name: 'Places' }).press('Space');
  await chooseMenu(app, 'view.analysis');
  await expect(panel.getByRole('status')).toContainText('of before');
  await panel.getByRole('button', { name: 'Compute again' }).press('Enter');
  await expect(panel).toContainText('filters: without places');
  await app.close();

  const again = await start(path);
  await graphReady(again.page);
  expect(await storedStyling(again.page)).toEqual({ size: pagerank, rules: [byKind] });
  const kept = again.page.getByRole('region', { name: 'Legend' });
  await expect(kept).toContainText('size: PageRank (this chart, links only)');
  await expect(kept).toContainText('by rule');

  const { page: window } = again;
  await chooseMenu(again.app, 'view.analysis');
  await window.getByRole('radio', { name: 'Whole case' }).check();
  await window.getByRole('button', { name: 'Compute', exact: true }).click();
  const degree = window.getByRole('listbox', { name: 'Degree, ranked' });
  await expect(degree.getByRole('option').first()).toContainText('Iraq');
  const listed = await asked(window, 'entity.list', { kind: null, offset: 0, limit: 500 });
  await expect(window.getByRole('tabpanel', { name: 'Analysis' })).toContainText(
    `${String(listed.total)} entities in the whole case`,
  );
});
