import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionId } from '../../core/actions';
import { asked, launchApp } from '../../e2e/ascribe';
import { copySample } from '../../e2e/caseFiles';
import { chooseMenu } from '../../e2e/inWindow';
import { makeLargeCase } from '../../e2e/largeCase';
import { find, INCIDENT, settle, windowOf, type SampleWindow } from './sampleWindow';

const SIZE = { width: 1280, height: 800 };
const QUALITY = 55;

const cases = [
  { name: 'sample', words: 'The sample case', make: copySample, incident: INCIDENT },
  {
    name: 'large',
    words: '100,000 entities and 300,000 links',
    make: makeLargeCase,
    incident: 'Shelling at Star 173',
  },
] as const;
const themes = ['light', 'dark'] as const;

interface View {
  readonly name: string;
  readonly words: string;
  readonly show: (window: SampleWindow) => Promise<void>;
}

/** A view that has an action of its own, and what stands in it when it is drawn. */
const byAction = (name: string, words: string, action: ActionId, drawn: string): View => ({
  name,
  words,
  show: async ({ app, page }) => {
    await chooseMenu(app, action);
    await page.locator(drawn).first().waitFor();
  },
});

/** The timeline stays open under the views after it. */
const views: readonly View[] = [
  byAction('graph', 'Graph', 'view.graph', '[data-testid="graph"]'),
  byAction('hypotheses', 'Hypotheses', 'view.hypotheses', '.hypotheses-scroll'),
  byAction(
    'quality',
    'Quality',
    'view.quality',
    '[role="grid"][aria-label="Weak spots of the case"]',
  ),
  byAction('list', 'List', 'view.list', '[role="grid"]'),
  byAction('table', 'Table', 'view.table', '[role="grid"]'),
  byAction('map', 'Map', 'view.map', '[data-testid="map"][data-land="drawn"]'),
  {
    name: 'timeline',
    words: 'Graph and timeline',
    show: async ({ app, page }) => {
      await chooseMenu(app, 'view.graph');
      await chooseMenu(app, 'view.timeline');
      await page.getByRole('region', { name: 'Timeline' }).waitFor();
    },
  },
];

function pageOf(): string {
  const picture = (view: View, of: string, theme: string): string =>
    `![${view.words}, ${of}, ${theme}](pictures/views/${view.name}-${of}-${theme}.jpg)`;
  const sections = views.flatMap((view) => [
    `## ${view.words}`,
    ...cases.flatMap(({ name, words }) => [
      `${words}, light and dark:`,
      themes.map((theme) => picture(view, name, theme)).join(' '),
    ]),
  ]);
  const about = `Every view, drawn by the app at ${SIZE.width} × ${SIZE.height} with \`npm run docs:pictures\`: a chart of the sample, and one of 300 entities of a generated case.`;
  return `${['# Views', about, ...sections].join('\n\n')}\n`;
}

/** Draws every view in light and dark, of the sample and of a large case, and the page that shows them. */
export async function drawViews(docs: string): Promise<void> {
  const folder = join(docs, 'pictures', 'views');
  mkdirSync(folder, { recursive: true });
  for (const { name, make, incident } of cases) {
    const passing = mkdtempSync(join(tmpdir(), 'ascribe-views-'));
    const app = await launchApp(join(passing, 'user'), [make(passing)]);
    try {
      const page = await windowOf(app, SIZE);
      await find(page, incident);
      for (const view of views) {
        await view.show({ app, page });
        for (const theme of themes) {
          await asked(page, 'settings.change', { theme });
          await settle(page);
          const file = `${view.name}-${name}-${theme}.jpg`;
          await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: QUALITY });
          console.log(`docs/pictures/views/${file}`);
        }
      }
    } finally {
      await app.close();
      rmSync(passing, { recursive: true, force: true, maxRetries: 10 });
    }
  }
  writeFileSync(join(docs, 'views.md'), pageOf());
}
