import { expect, type Locator, type Page } from '@playwright/test';
import type { Uid } from '../core/uid';
import type { ChartSlice } from '../core/views/sliceView';
import { asked } from './ascribe';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export function graphOf(page: Page): Locator {
  return page.getByTestId('graph');
}

/** The graph is drawn and stands still: two looks at its view, in its own fonts, agree. */
export async function graphReady(page: Page): Promise<Locator> {
  const graph = graphOf(page);
  await graph.waitFor();
  await page.waitForFunction(
    () => {
      const view = document.querySelector<HTMLElement>('[data-testid="graph"]')?.dataset['view'];
      const before = document.body.dataset['lastView'];
      // The view is fitted anew once the fonts are there.
      if (document.fonts.status !== 'loaded') return false;
      document.body.dataset['lastView'] = view ?? '';
      return view !== undefined && view === before;
    },
    null,
    { polling: 250 },
  );
  return graph;
}

/** The first chart of the case, as the database has it. */
export async function firstSlice(page: Page): Promise<ChartSlice> {
  const { charts } = await asked(page, 'case.contents', null);
  const [chart] = charts;
  if (!chart) throw new Error('The case has no chart');
  return asked(page, 'chart.slice', { chart: chart.uid });
}

export function nodeNamed(slice: ChartSlice, name: string): ChartSlice['nodes'][number] {
  const node = slice.nodes.find((candidate) => candidate.name === name);
  if (!node) throw new Error(`No node is called ${name}`);
  return node;
}

/** Where a spot of the chart is, in CSS pixels of the window. */
export async function onScreen(page: Page, { x, y }: Spot): Promise<Spot> {
  const graph = graphOf(page);
  // It says nothing while the view is being fitted.
  await expect(graph).toHaveAttribute('data-view', /\d/);
  const [zoom = 1, left = 0, top = 0] = ((await graph.getAttribute('data-view')) ?? '')
    .split(' ')
    .map(Number);
  const box = await graph.boundingBox();
  if (!box) throw new Error('The graph is not on screen');
  return { x: box.x + left + x * zoom, y: box.y + top + y * zoom };
}

/** Clicks on a node, wherever the chart has it now. */
export async function clickNode(page: Page, uid: Uid, options: object = {}): Promise<void> {
  const slice = await firstSlice(page);
  const node = slice.nodes.find((candidate) => candidate.uid === uid);
  if (!node) throw new Error(`${uid} is not on the chart`);
  const { x, y } = await onScreen(page, node);
  await page.mouse.click(x, y, options);
}

/** The middle of what follows the view, once two looks agree: the view may still be fitted. */
export async function stillMiddle(page: Page, of: Locator): Promise<Spot> {
  let before: Spot | null = null;
  for (;;) {
    const box = await of.boundingBox();
    const now = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    if (now && now.x === before?.x && now.y === before.y) return now;
    before = now;
    await page.waitForTimeout(250);
  }
}

/** Presses, moves in steps as a hand does, and lets go. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/**
 * Drags the handle of what is selected to a node, until that opens the dialog: labels that are still
 * finding their places move the handle to the other side, and a hand reaches for it again.
 */
export async function connectTo(page: Page, node: Spot, dialog: Locator): Promise<void> {
  const handle = page.locator('.graph-handle');
  await expect(async () => {
    if (await dialog.isVisible()) return;
    await expect(handle).toBeVisible();
    const middle = await stillMiddle(page, handle);
    await drag(page, middle, await onScreen(page, node));
    await expect(dialog).toBeVisible({ timeout: 8000 });
  }).toPass({ timeout: 60_000 });
}
