import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { asked, expect, test, type Started } from './ascribe';
import { answerDialog, copySample } from './caseFiles';
import { openPictureDialog } from './exportPicture';
import { choose, chooseMenu, hitsOf } from './inWindow';
import { graphReady } from './onGraph';

/**
 * Electron has no second page for axe to finish on, which its legacy mode does without. The edges
 * between panes are separators: they stand between landmarks, in none.
 */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // Another theme changes nothing but colours.
  const { violations: found } = await (
    theme === 'light' ? axe.disableRules(['region']) : axe.withRules(['color-contrast'])
  ).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

async function showPastDay({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.asOf');
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-11-02');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to today' }).waitFor();
}

async function chooseHypothesis({ page }: Started): Promise<void> {
  await page.getByRole('combobox', { name: 'Search the case' }).fill('headline and lead alone');
  await hitsOf(page).getByRole('option').first().click();
  await page.getByRole('figure').waitFor();
}

/** With a time chosen, so that something is pale. */
async function showTimeline({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.timeline');
  const end = page.getByRole('slider', { name: 'Chosen time ends' });
  await end.focus();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('group', { name: 'Filter of the chart' }).waitFor();
}

const dispatch = 'Iran said that rockets fell near Ain al-Assad base.\n\nقال الحشد الشعبي ذلك.';

/** The last row of the matrix, asked what would be without it. */
async function askWhatIf({ page }: Started): Promise<void> {
  const grid = page.getByRole('grid', { name: 'Evidence against hypotheses' });
  await grid.getByRole('row').last().getByRole('gridcell').first().focus();
  await page.keyboard.press('w');
  await grid.getByRole('row', { name: /^If it is missing/ }).waitFor();
}

async function readSource({ page }: Started): Promise<void> {
  await page.getByRole('button', { name: /^News article on attacks/ }).click();
  await page.getByRole('region', { name: 'Passages' }).waitFor();
}

async function readText({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'insert.source');
  const dialog = page.getByRole('dialog', { name: 'New source' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Dispatch');
  await dialog.getByRole('textbox', { name: 'Its text' }).fill(dispatch);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await chooseMenu(app, 'view.reader');
  await page.getByRole('textbox', { name: 'Dispatch' }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+Control+ArrowRight');
  await page.getByRole('toolbar', { name: 'Make of the selected words' }).waitFor();
}

async function openMerge({ page }: Started): Promise<void> {
  await choose(page, 'Iranian militias');
  await page.getByRole('button', { name: 'Merge into another …' }).click();
  await page.getByRole('dialog', { name: /^Merge/ }).waitFor();
}

async function openImport({ app, page }: Started): Promise<Locator> {
  await answerDialog(app, resolve('samples', 'imports', 'gtd-like.csv'));
  await chooseMenu(app, 'file.import');
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await dialog.getByRole('tab', { name: 'Mapping' }).waitFor();
  return dialog;
}

async function openMapping(started: Started): Promise<void> {
  const dialog = await openImport(started);
  await dialog.getByRole('tab', { name: 'Mapping' }).click();
  await dialog.getByRole('region', { name: 'Columns of the table' }).waitFor();
}

async function lookThroughImport(started: Started): Promise<void> {
  const dialog = await openImport(started);
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await dialog.getByRole('row', { name: /^Hypotheses/ }).waitFor();
}

async function openGraphImport({ app, page }: Started): Promise<void> {
  await answerDialog(app, resolve('samples', 'imports', 'network.gexf'));
  await chooseMenu(app, 'file.import');
  const dialog = page.getByRole('dialog', { name: /^Import/ });
  await dialog.getByRole('table', { name: 'Types of nodes' }).waitFor();
}

async function openTogether({ app, page }: Started): Promise<void> {
  const found = await asked(page, 'entity.list', { kind: null, offset: 0, limit: 1 });
  const uid = found.items[0]?.uid ?? '';
  const describe = { name: 'entity.edit', args: { uid, description: 'Otherwise than there' } };
  await asked(page, 'case.execute', { commands: [describe as never] });
  await answerDialog(app, copySample(mkdtempSync(join(tmpdir(), 'ascribe-colleague-'))));
  await chooseMenu(app, 'file.compareCase');
  const dialog = page.getByRole('dialog', { name: /^Compare with/ });
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('region', { name: 'Both sides' }).waitFor();
}

async function openPalette({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.palette');
  // Not those of the selects in the window below.
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('option').first().waitFor();
}

async function filterPlaces({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.filter');
  await page.getByRole('checkbox', { name: 'Places' }).click();
  await page.getByRole('group', { name: 'Filter of the chart' }).waitFor();
}

async function findByQuery({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.query');
  await page.getByRole('textbox', { name: 'Query' }).fill('kind:actor');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox', { name: 'What answers the query' }).waitFor();
  await page.getByRole('button', { name: 'Ask for more' }).click();
}

async function findWays({ page }: Started): Promise<void> {
  await choose(page, 'Popular Mobilization Forces');
  await page.getByTestId('graph').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('p');
  await page.getByRole('listbox', { name: 'Ways' }).waitFor();
  await page.getByRole('button', { name: 'How to look' }).click();
}

async function expandByKind({ page }: Started): Promise<void> {
  await choose(page, 'Popular Mobilization Forces');
  await page.getByTestId('graph').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Expand by kind/ }).click();
  await page.getByRole('dialog', { name: 'Expand' }).waitFor();
}

async function analyse({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.analysis');
  await page.getByRole('button', { name: 'Compute', exact: true }).click();
  await page.getByRole('listbox', { name: 'Degree, ranked' }).waitFor();
}

async function compareDays({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.compareDays');
  await page.getByRole('dialog', { name: 'Compare two days of belief' }).press('Enter');
  await page.getByRole('listbox', { name: 'What differs' }).waitFor();
}

async function styleKind({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'view.styling');
  await page.getByRole('button', { name: 'Add the rule' }).click();
  await page.getByRole('listitem', { name: 'Actors' }).waitFor();
}

/** There while something is out of sight. */
async function showMinimap({ page }: Started): Promise<void> {
  const graph = await graphReady(page);
  await graph.focus();
  await page.keyboard.press('+');
  await page.getByRole('application', { name: 'Minimap' }).waitFor();
}

async function focusOn({ page }: Started): Promise<void> {
  await choose(page, 'Popular Mobilization Forces');
  await page.getByTestId('graph').focus();
  await page.keyboard.press('f');
  await page.getByRole('group', { name: 'Focus' }).waitFor();
}

async function closeGroups({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'chart.groupByKind');
  await page.getByRole('region', { name: 'Legend' }).getByText('group').first().waitFor();
  await page.getByTestId('graph').focus();
  await page.keyboard.press('c');
  await page.getByRole('contentinfo').getByText('in closed groups').waitFor();
}

async function openAgainAndCompare({ app, page }: Started): Promise<void> {
  await chooseMenu(app, 'edit.undo');
  await chooseMenu(app, 'edit.undo');
  await page.getByRole('contentinfo').getByText('in closed groups').waitFor({ state: 'hidden' });
  await chooseMenu(app, 'view.compare');
}

const places: readonly [what: string, open: (started: Started) => Promise<unknown>][] = [
  ['the graph and the case', ({ page }) => graphReady(page)],
  ['an incident', ({ page }) => choose(page, 'Rocket at Ain al-Assad')],
  ['an actor', ({ page }) => choose(page, 'Popular Mobilization Forces')],
  ['the minimap', showMinimap],
  ['ways between entities', findWays],
  ['what lies around, by kind', expandByKind],
  ['the focus on an actor', focusOn],
  ['closed groups', closeGroups],
  ['closed groups in the list', ({ page }) => page.getByRole('tab', { name: 'List' }).click()],
  ['two charts to compare', openAgainAndCompare],
  ['a comparison of two days', compareDays],
  ['the map', ({ app }) => chooseMenu(app, 'view.map')],
  [
    'the list beside the map',
    ({ page }) => page.getByRole('button', { name: / without a position/ }).click(),
  ],
  ['the timeline', showTimeline],
  ['the list', ({ page }) => page.getByRole('tab', { name: 'List' }).click()],
  [
    'the table',
    async ({ app, page }) => {
      await chooseMenu(app, 'view.table');
      await page.getByRole('grid', { name: 'Entities of the chart' }).press('F2');
    },
  ],
  [
    'the columns of the table',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Hypotheses' }).click();
      await page.getByRole('grid', { name: 'Hypotheses of the chart' }).waitFor();
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('group', { name: 'Columns' }).waitFor();
    },
  ],
  [
    'the hypotheses',
    async ({ app, page }) => {
      await choose(page, 'Rocket at Ain al-Assad');
      await chooseMenu(app, 'view.hypotheses');
    },
  ],
  ['the matrix, one piece false', askWhatIf],
  ['the reader without a source', ({ app }) => chooseMenu(app, 'view.reader')],
  ['the passages of a source', readSource],
  ['a text in the reader, with words selected', readText],
  ['what is weak', ({ app }) => chooseMenu(app, 'view.quality')],
  [
    'one kind of weak spot, which there is none of',
    ({ page }) =>
      page.getByRole('combobox', { name: 'Kind of weak spot' }).selectOption('contested'),
  ],
  [
    'claims and sources on the graph',
    async ({ app, page }) => {
      await chooseMenu(app, 'view.evidence');
      await graphReady(page);
    },
  ],
  ['the form of a merge', openMerge],
  ['the history', ({ page }) => page.getByRole('tab', { name: 'History' }).click()],
  [
    'the export of a picture',
    async ({ app, page }) => {
      await openPictureDialog(app, page);
    },
  ],
  ['a new entity', ({ app }) => chooseMenu(app, 'insert.entity')],
  ['a new link', ({ app }) => chooseMenu(app, 'insert.link')],
  ['a new source', ({ app }) => chooseMenu(app, 'insert.source')],
  ['a new claim', ({ app }) => chooseMenu(app, 'insert.claim')],
  ['a new hypothesis', ({ app }) => chooseMenu(app, 'insert.attribution')],
  ['a new chart', ({ app }) => chooseMenu(app, 'chart.new')],
  ['the command palette', openPalette],
  ['the filter', filterPlaces],
  ['a rank list', analyse],
  ['the rules of the style', styleKind],
  ['a query', findByQuery],
  ['the keys', ({ app }) => chooseMenu(app, 'help.keys')],
  ['the settings', ({ app }) => chooseMenu(app, 'edit.settings')],
  ['the import of a table', openImport],
  ['the mapping of a table', openMapping],
  ['what would come of an import', lookThroughImport],
  ['the import of a graph', openGraphImport],
  ['a colleague’s case', openTogether],
  ['the export of data', ({ app }) => chooseMenu(app, 'file.exportData')],
  ['the backups', ({ app }) => chooseMenu(app, 'file.restoreBackup')],
  ['the export of a report', ({ app }) => chooseMenu(app, 'file.exportReport')],
  ['about', ({ app }) => chooseMenu(app, 'help.about')],
  [
    'search results',
    ({ page }) => page.getByRole('combobox', { name: 'Search the case' }).fill('base'),
  ],
  ['the line of a hypothesis', chooseHypothesis],
  ['the days of belief', ({ app }) => chooseMenu(app, 'view.asOf')],
  ['a past day', showPastDay],
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to, ${theme}`, async ({ start }) => {
    // Many looks at the whole window in one start of the app.
    test.setTimeout(600_000);
    const started = await start();
    const { page } = started;
    await asked(page, 'settings.change', { theme });
    await graphReady(page);
    for (const [what, open] of places) {
      await open(started);
      await page.waitForTimeout(150);
      expect.soft(await violations(page, theme), what).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
