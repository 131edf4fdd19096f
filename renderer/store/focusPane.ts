import { afterDrawn } from './afterDrawn';
import { graph } from './graph';
import { reader } from './reader';
import { useWorkbench, type View } from './workbench';

/** Ids of the elements that take the keyboard. */
export const paneIds = {
  list: 'chart-list',
  hypotheses: 'hypotheses',
  quality: 'weak-spots',
  inspector: 'inspector',
  search: 'search',
} as const;

/** The cell of the matrix that has the keyboard's turn, or the view where there is none. */
function inHypotheses(): HTMLElement | null {
  const view = document.getElementById(paneIds.hypotheses);
  return view?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]') ?? view;
}

/** Shows this view of the chart and gives it the keyboard. */
export function focusView(view: View): void {
  useWorkbench.getState().setView(view);
  afterDrawn(() => {
    if (view === 'graph') graph.current?.focus();
    else if (view === 'reader') reader.focus();
    else if (view === 'hypotheses') inHypotheses()?.focus();
    else document.getElementById(view === 'quality' ? paneIds.quality : paneIds.list)?.focus();
  });
}

/** Gives the keyboard to the inspector, which then tells what is selected. */
export function focusInspector(): void {
  useWorkbench.getState().setSidePanel('inspector');
  afterDrawn(() => document.getElementById(paneIds.inspector)?.focus());
}

export function focusSearch(): void {
  const search = document.getElementById(paneIds.search);
  search?.focus();
  if (search instanceof HTMLInputElement) search.select();
}
