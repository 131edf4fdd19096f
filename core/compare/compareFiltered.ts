import { applyFilter, type Filtered } from '../filter/applyFilter';
import type { ChartFilter } from '../filter/chartFilter';
import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import { compareSlices } from './compareSlices';
import type { ComparedSign, Comparison } from './comparison';

export interface FilteredComparison extends Comparison {
  readonly signs: ReadonlyMap<Uid, ComparedSign>;
  /** How many differences the filter leaves out. */
  readonly leftOut: number;
  /** What the filter lets through of what was before. */
  readonly before: ChartSlice;
}

function uidsOf({ nodes, links, attributions, callouts }: ChartSlice): ReadonlySet<Uid> {
  return new Set([...nodes, ...links, ...attributions, ...callouts].map(({ uid }) => uid));
}

function count({ added, gone, changed }: Comparison): number {
  return added.length + gone.length + changed.length;
}

/**
 * What differs within the filter of the chart on screen. Both are compared whole, so that what was
 * judged otherwise and is left out for it on one side is not said to be new.
 */
export function compareFiltered(
  before: ChartSlice,
  after: { readonly whole: ChartSlice; readonly filtered: Pick<Filtered, 'slice'> },
  filter: ChartFilter,
  language: LanguageView,
): FilteredComparison {
  const all = compareSlices(before, after.whole, language);
  const shownBefore = applyFilter(before, filter, language).slice;
  const [were, are] = [uidsOf(shownBefore), uidsOf(after.filtered.slice)];
  const shown: Comparison = {
    added: all.added.filter(({ uid }) => are.has(uid)),
    gone: all.gone.filter(({ uid }) => were.has(uid)),
    changed: all.changed.filter(({ uid }) => are.has(uid)),
  };
  const signs = new Map<Uid, ComparedSign>([
    ...shown.added.map(({ uid }) => [uid, 'added'] as const),
    ...shown.gone.map(({ uid }) => [uid, 'gone'] as const),
    ...shown.changed.map(({ uid }) => [uid, 'changed'] as const),
  ]);
  return { ...shown, signs, leftOut: count(all) - count(shown), before: shownBefore };
}

/** The chart with all that is gone from it, at the place where it stood. */
export function withGone(slice: ChartSlice, { gone, before }: FilteredComparison): ChartSlice {
  const uids = new Set(gone.map(({ uid }) => uid));
  const isGone = ({ uid }: { readonly uid: Uid }): boolean => uids.has(uid);
  return {
    ...slice,
    nodes: [...slice.nodes, ...before.nodes.filter(isGone)],
    links: [...slice.links, ...before.links.filter(isGone)],
    attributions: [...slice.attributions, ...before.attributions.filter(isGone)],
    callouts: [...slice.callouts, ...before.callouts.filter(isGone)],
  };
}
