import { useEffect, useMemo } from 'react';
import { applyFilter, type Filtered } from '../../core/filter/applyFilter';
import { isFiltering, readChartFilter, type ChartFilter } from '../../core/filter/chartFilter';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { canEditNow, useLanguage, useSlice } from './caseQueries';
import { execute } from './execute';
import { languageOnScreen, sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

function writtenOf(slice: ChartSlice): string {
  return JSON.stringify(slice.chart.filter);
}

type TriedFilter = ReturnType<typeof useWorkbench.getState>['triedFilter'];

interface FilteredChart extends Filtered {
  readonly filter: ChartFilter;
}

/** The filter that was set here last, until the chart has another one than it had then. */
function filterOf(slice: ChartSlice, tried: TriedFilter): ChartFilter {
  const isTried = tried?.chart === slice.chart.uid && tried.before === writtenOf(slice);
  return isTried ? tried.filter : readChartFilter(slice.chart).filter;
}

/** The chart as if it were stored with this filter. What a later version has stored stays in it. */
function withFilter(slice: ChartSlice, filter: ChartFilter): ChartSlice {
  const { chart } = slice;
  const kept = readChartFilter(chart).unread.map((key) => [key, chart.filter[key]] as const);
  const stored = { ...Object.fromEntries(kept), ...filter } as typeof chart.filter;
  return { ...slice, chart: { ...chart, filter: stored } };
}

let last: {
  readonly asked: readonly [ChartSlice, TriedFilter, LanguageView];
  readonly filtered: FilteredChart;
} | null = null;

/** Many parts of the window ask this of one chart: it is found once for all of them. */
function filteredOf(slice: ChartSlice, tried: TriedFilter, language: LanguageView): FilteredChart {
  const asked = [slice, tried, language] as const;
  if (!last?.asked.every((part, index) => part === asked[index])) {
    const filter = filterOf(slice, tried);
    const filtered = { filter, ...applyFilter(withFilter(slice, filter), filter, language) };
    last = { asked, filtered };
  }
  return last.filtered;
}

/** What the filter of the chart lets through, for every view of it. */
export function useFiltered(): FilteredChart | undefined {
  const slice = useSlice().data;
  const language = useLanguage();
  const tried = useWorkbench((state) => state.triedFilter);
  const setTriedFilter = useWorkbench((state) => state.setTriedFilter);
  const isOver =
    slice !== undefined && tried?.chart === slice.chart.uid && tried.before !== writtenOf(slice);
  useEffect(() => {
    // An undo may bring back the filter before it, and that is then what holds.
    if (isOver) setTriedFilter(null);
  }, [isOver, setTriedFilter]);
  return slice && language && filteredOf(slice, tried, language);
}

/** What the filter lets through but for its time: what shows time itself draws the rest of it pale. */
export function useFilteredAtAnyTime(): ChartSlice | undefined {
  const slice = useSlice().data;
  const language = useLanguage();
  const filter = useFiltered()?.filter;
  // While time is chosen the filter is a new one with each move, and what is asked here stays.
  const asked = filter && JSON.stringify({ ...filter, when: undefined });
  return useMemo(() => {
    if (!slice || !language || asked === undefined) return undefined;
    return applyFilter(slice, JSON.parse(asked) as ChartFilter, language).slice;
  }, [slice, language, asked]);
}

/** What the filter lets through of the chart on screen, for menus and keys. */
export function shownOnScreen(): ChartSlice | undefined {
  const [slice, language] = [sliceOnScreen(), languageOnScreen()];
  if (!slice || !language) return slice;
  return filteredOf(slice, useWorkbench.getState().triedFilter, language).slice;
}

/** The filter that the chart on screen is shown through. */
export function filterOnScreen(): ChartFilter {
  const slice = sliceOnScreen();
  return slice ? filterOf(slice, useWorkbench.getState().triedFilter) : {};
}

/**
 * Shows the chart through this filter at once, and stores it with the chart where the case can be
 * changed. What follows under the same gesture is one step with it.
 */
export async function setFilter(filter: ChartFilter, gesture?: string): Promise<void> {
  const slice = sliceOnScreen();
  if (!slice) return;
  const chart = slice.chart.uid;
  tryFilter(filter);
  if (!canEditNow()) return;
  const args = { uid: chart, filter: withFilter(slice, filter).chart.filter };
  const label = isFiltering(filter) ? 'Filter the chart' : 'Show the whole chart';
  const result = await execute({
    commands: [{ name: 'chart.edit', args }],
    label,
    ...(gesture !== undefined && { gesture }),
  });
  if (!result.ok) useWorkbench.getState().setTriedFilter(null);
}

/** Shows the chart through this filter, and stores it nowhere. */
export function tryFilter(filter: ChartFilter): void {
  const slice = sliceOnScreen();
  if (!slice) return;
  const before = writtenOf(slice);
  useWorkbench.getState().setTriedFilter({ chart: slice.chart.uid, filter, before });
}

/** Hides these entities; they stay on the chart, and the filter counts them. */
export function hideOnChart(uids: readonly Uid[]): void {
  if (uids.length === 0) return;
  const filter = filterOnScreen();
  void setFilter({ ...filter, hidden: [...new Set([...(filter.hidden ?? []), ...uids])] });
}

/** Hides all entities of the chart but these. */
export function showOnlyOnChart(uids: readonly Uid[]): void {
  const slice = shownOnScreen();
  if (!slice || uids.length === 0) return;
  const kept = new Set(uids);
  hideOnChart(slice.nodes.map(({ uid }) => uid).filter((uid) => !kept.has(uid)));
}
