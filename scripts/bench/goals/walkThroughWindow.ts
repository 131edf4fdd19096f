import type { ElectronApplication, Page } from '@playwright/test';
import { chooseMenu } from '../../../e2e/inWindow';
import { graphReady } from '../../../e2e/onGraph';
import type { ActionId } from '../../../core/actions';

/** Milliseconds without a long task after which the window has done what it was asked. */
const QUIET = 600;
/** Milliseconds after which something is still going on that nobody asked for. */
const LONGEST_WAIT = 20_000;

/** From now on the page notes how long its long tasks take: those of more than 50 ms. */
async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    if ('longTasks' in globalThis) return;
    const noted = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { longTasks: noted });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        noted.longest = Math.max(noted.longest, duration);
        noted.last = performance.now();
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The longest of them since this was asked last, once the window is quiet. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(QUIET);
  return page.evaluate(
    async ([quiet, most]) => {
      const { longTasks } = globalThis as unknown as {
        longTasks: { longest: number; last: number };
      };
      const begun = performance.now();
      while (performance.now() - longTasks.last < quiet && performance.now() - begun < most) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const { longest } = longTasks;
      longTasks.longest = 0;
      return longest;
    },
    [QUIET, LONGEST_WAIT] as const,
  );
}

type Walk = (app: ElectronApplication, page: Page) => Promise<number>;

async function focusGraph(page: Page): Promise<void> {
  await page.getByTestId('graph').focus();
}

/** What is done counts, and not the way to it. */
function walk(
  act: (app: ElectronApplication, page: Page) => Promise<void>,
  prepare: (app: ElectronApplication, page: Page) => Promise<void> = () => Promise.resolve(),
): Walk {
  return async (app, page) => {
    await prepare(app, page);
    await noteLongTasks(page);
    await longestTask(page);
    await act(app, page);
    return longestTask(page);
  };
}

const byMenu =
  (...actions: readonly ActionId[]) =>
  async (app: ElectronApplication, page: Page): Promise<void> => {
    for (const action of actions) {
      await chooseMenu(app, action);
      await page.waitForTimeout(QUIET);
    }
  };

/** Clicks without looking where it is: that would be work of the window's thread, too. */
async function click(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { state: 'attached' });
  await page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

/** What is done in the window, one after the other, each leaving the chart as it was. */
export const walks = {
  'it opens': async (_app, page) => {
    await page.reload();
    await noteLongTasks(page);
    await graphReady(page);
    return longestTask(page);
  },
  selecting: walk(async (_app, page) => {
    await focusGraph(page);
    for (const key of ['ArrowRight', 'ArrowDown', 'Control+a', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(QUIET / 2);
    }
  }),
  searching: walk(
    async (_app, page) => {
      await page.keyboard.type('al as', { delay: 60 });
    },
    async (app) => chooseMenu(app, 'edit.find'),
  ),
  expanding: walk(
    async (_app, page) => {
      await page.keyboard.press('x');
      await page.waitForTimeout(QUIET);
      await page.keyboard.press('Escape');
      await focusGraph(page);
    },
    async (_app, page) => {
      await focusGraph(page);
      await page.keyboard.press('ArrowRight');
    },
  ),
  filtering: walk(async (_app, page) => {
    for (let time = 0; time < 2; time += 1) {
      await click(page, '.filter-terms input');
      await page.waitForTimeout(QUIET);
    }
  }, byMenu('view.filter')),
  'opening the timeline': walk(byMenu('view.timeline', 'view.timeline')),
  'changing views': walk(byMenu('view.map', 'view.list', 'view.table', 'view.graph')),
  arranging: walk(byMenu('chart.arrange', 'chart.layers', 'chart.time', 'chart.rings')),
  measuring: walk(async (_app, page) => {
    await click(page, '.analysis button.bp6-intent-primary');
    await page.waitForSelector('.analysis [role="listbox"]', { state: 'attached' });
  }, byMenu('view.analysis')),
} as const satisfies Readonly<Record<string, Walk>>;

export type WalkName = keyof typeof walks;
