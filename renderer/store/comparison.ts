import { useMemo } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import {
  compareFiltered,
  withGone,
  type FilteredComparison,
} from '../../core/compare/compareFiltered';
import { comparedWithToWords, differenceToWords } from '../../core/compare/comparisonToWords';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { nothingCompared, type ComparedElements } from '../canvas/elements/sliceToElements';
import { useActiveChart, useLanguage, useSlice } from './caseQueries';
import { useComparing, type CompareWish } from './comparing';
import { useFiltered } from './filter';
import { sliceOnScreen } from './sliceOnScreen';
import { useRequest } from './useRequest';
import { useWorkbench } from './workbench';

type Filtered = NonNullable<ReturnType<typeof useFiltered>>;
type Asked = readonly [
  before: ChartSlice,
  whole: ChartSlice,
  filtered: Filtered,
  language: LanguageView,
];

let last: { readonly asked: Asked; readonly found: FilteredComparison } | null = null;

/** Many parts of the window ask this: it is found once for all of them. */
function compare(...asked: Asked): FilteredComparison {
  if (!last?.asked.every((part, index) => part === asked[index])) {
    const [before, whole, filtered, language] = asked;
    const found = compareFiltered(before, { whole, filtered }, filtered.filter, language);
    last = { asked, found };
  }
  return last.found;
}

/** What the chart on screen is compared with. Null: nothing. */
export function useCompareWish(): CompareWish | null {
  const wish = useComparing((state) => state.wish);
  const chart = useActiveChart();
  return wish?.chart === chart ? wish : null;
}

/** The other chart, or this one on the other day. */
export function useComparedSlice(): UseQueryResult<ChartSlice> {
  const wish = useCompareWish();
  const other = wish && 'chart' in wish.with ? wish.with.chart : wish?.chart;
  return useRequest(
    'chart.slice',
    { chart: other ?? '' },
    {
      enabled: wish !== null,
      ...(wish && 'asOf' in wish.with && { asOf: wish.with.asOf }),
    },
  );
}

/** How the chart on screen differs, within its filter. Null: it is not compared, or not read yet. */
export function useComparison(): FilteredComparison | null {
  const wish = useCompareWish();
  const before = useComparedSlice().data;
  const whole = useSlice().data;
  const filtered = useFiltered();
  const language = useLanguage();
  if (!wish || !before || whole?.chart.uid !== wish.chart || !filtered || !language) return null;
  return compare(before, whole, filtered, language);
}

/** What it is compared with, in words. */
export function useComparedWords(): string {
  const wish = useCompareWish();
  const asOf = useWorkbench((state) => state.asOf);
  const charts = useRequest('case.contents', null).data?.charts;
  if (!wish) return '';
  const other = 'chart' in wish.with ? wish.with.chart : wish.chart;
  const title = charts?.find(({ uid }) => uid === other)?.title ?? '…';
  return comparedWithToWords(wish.with, title, asOf);
}

/** The chart on screen with what is gone from it, for what names things. */
export function useComparedChart(): ChartSlice | undefined {
  const slice = useSlice().data;
  const comparison = useComparison();
  return useMemo(
    () => (slice && comparison ? withGone(slice, comparison) : slice),
    [slice, comparison],
  );
}

interface DrawnComparison {
  /** What is gone is in it, too. */
  readonly slice: ChartSlice;
  readonly compared: ComparedElements;
  /** All that differs, with the ends of lines that do; null where nothing does. */
  readonly differing: ReadonlySet<Uid> | null;
}

/** What is drawn of a chart while it is compared. */
export function drawnComparison(
  shown: ChartSlice,
  comparison: FilteredComparison | null,
): DrawnComparison {
  if (!comparison) return { slice: shown, compared: nothingCompared, differing: null };
  const slice = withGone(shown, comparison);
  const words = new Map(
    comparison.changed.map(({ uid, differences }) => {
      const judged = differences.filter((one) => one.judged);
      // A label has room for how it was judged before: how it is now stands above.
      const text =
        judged.length > 0
          ? `before: ${judged.map(({ what, from }) => `${what.toLowerCase()} ${from}`).join(', ')}`
          : differences.map(differenceToWords).join(' · ');
      return [uid, text];
    }),
  );
  const compared: ComparedElements = new Map(
    [...comparison.signs].map(([uid, sign]) => [
      uid,
      { sign, differences: words.get(uid) ?? null },
    ]),
  );
  const differing = new Set(comparison.signs.keys());
  for (const { uid, from, to } of slice.links) {
    if (comparison.signs.has(uid)) differing.add(from).add(to);
  }
  for (const { uid, incident, actor } of slice.attributions) {
    if (comparison.signs.has(uid)) differing.add(incident).add(actor ?? incident);
  }
  return { slice, compared, differing: comparison.signs.size === 0 ? null : differing };
}

/** For a picture: what the chart on screen is compared with. */
export function comparingHere(): CompareWish | null {
  const { wish } = useComparing.getState();
  return wish !== null && wish.chart === sliceOnScreen()?.chart.uid ? wish : null;
}
