import { afterDrawn } from './afterDrawn';
import { graph } from './graph';
import { map } from './map';
import { reader } from './reader';
import { useWorkbench, type View } from './workbench';

/** Ids of the elements that take the keyboard. */
export const paneIds = {
  list: 'chart-list',
  table: 'case-table',
  hypotheses: 'hypotheses',
  quality: 'weak-spots',
  inspector: 'inspector',
  search: 'search',
  left: 'left-panel',
  timeline: 'timeline',
} as const;

/** The cell of the matrix or the list that has the keyboard's turn, or the view where there is none. */
function placeIn(id: string, turn: string): HTMLElement | null {
  const view = document.getElementById(id);
  return view?.querySelector<HTMLElement>(turn) ?? view;
}

/** What takes the keyboard in each view that is not drawn by hand. */
const placeOf: Readonly<
  Record<Exclude<View, 'graph' | 'map' | 'reader'>, () => HTMLElement | null>
> = {
  list: () => document.getElementById(paneIds.list),
  table: () => placeIn(paneIds.table, '[role="grid"]'),
  hypotheses: () => placeIn(paneIds.hypotheses, '[role="grid"] [tabindex="0"]'),
  quality: () => placeIn(paneIds.quality, '[role="grid"]'),
};

/** Shows this view of the chart and gives it the keyboard. */
export function focusView(view: View): void {
  useWorkbench.getState().setView(view);
  afterDrawn(() => {
    if (view === 'graph') graph.current?.focus();
    else if (view === 'map') map.current?.focus();
    else if (view === 'reader') reader.focus();
    else placeOf[view]()?.focus();
  });
}

/** Passes the keyboard on that came to a view before there was anything in it. */
export function passKeyboardOn(view: 'table' | 'hypotheses' | 'quality'): void {
  if (document.activeElement?.id === paneIds[view]) placeOf[view]()?.focus();
}

/** Gives the keyboard to the inspector, which then tells what is selected. */
export function focusInspector(): void {
  useWorkbench.getState().setSidePanel('inspector');
  afterDrawn(() => document.getElementById(paneIds.inspector)?.focus());
}

/** In milliseconds. What took longer than this is no longer what the hands are waiting for. */
const LONGEST_WAIT = 20_000;

/**
 * Gives the keyboard to what the side panel is about to show, which a large case may take seconds
 * to answer; not where a key or the mouse was used in the meantime.
 */
export function focusSidePanel(selector: string): void {
  const waiting = new AbortController();
  const until = performance.now() + LONGEST_WAIT;
  const giveUp = (event: Event): void => {
    if (!(event instanceof KeyboardEvent && event.repeat)) waiting.abort();
  };
  const look = (): void => {
    if (waiting.signal.aborted) return;
    const found = document.getElementById(paneIds.inspector)?.querySelector<HTMLElement>(selector);
    found?.focus();
    if (found || performance.now() > until) waiting.abort();
    else afterDrawn(look);
  };
  afterDrawn(() => {
    look();
    const options = { capture: true, signal: waiting.signal };
    for (const used of ['keydown', 'pointerdown']) window.addEventListener(used, giveUp, options);
  });
}

/** Gives the keyboard to the first thing in the panel on the left. */
export function focusLeftPanel(): void {
  afterDrawn(() =>
    document
      .getElementById(paneIds.left)
      ?.querySelector<HTMLElement>('[tabindex="0"], button:not([disabled]), input, select')
      ?.focus(),
  );
}

export function focusSearch(): void {
  const search = document.getElementById(paneIds.search);
  search?.focus();
  if (search instanceof HTMLInputElement) search.select();
}
