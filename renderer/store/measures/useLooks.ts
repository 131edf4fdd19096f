import { useEffect, useMemo } from 'react';
import { columnsSignature } from '../../../core/graph/measures/columnsSignature';
import { valuesOf } from '../../../core/graph/measures/measureOutcome';
import type { MeasureWish } from '../../../core/graph/measures/measures';
import { sliceToColumns } from '../../../core/graph/measures/sliceToColumns';
import type { FieldValue } from '../../../core/language/kind';
import { applyStyling } from '../../../core/styling/applyStyling';
import { readChartStyling } from '../../../core/styling/chartStyling';
import { plainLooks, type ChartLooks } from '../../../core/styling/look';
import { fieldsAsked, wishesAsked } from '../../../core/styling/stylingAsks';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { tell } from '../notices';
import { useRequest } from '../useRequest';
import { useWorkbench } from '../workbench';
import { measureWish, useOutcomes, wishKey, type Over } from './outcomes';

/** In milliseconds: while a hand moves the filter there is a new chart with every move. */
const PATIENCE = 150;

/** A chart that is asked anew has a new styling each time: it stays the same one while it says the same. */
function useStylingOf(slice: ChartSlice | undefined) {
  const written = slice && JSON.stringify(slice.chart.styling);
  return useMemo(() => {
    const styling = readChartStyling({
      styling: written === undefined ? {} : (JSON.parse(written) as ChartSlice['chart']['styling']),
    });
    return { styling, wishes: wishesAsked(styling) };
  }, [written]);
}

/** Whether what was measured last is of what is shown now. That of a whole case stays till asked again. */
function isCurrent(wish: MeasureWish, over: Over): boolean {
  const outcome = useOutcomes.getState().last.get(wishKey(wish));
  if (outcome?.asOf !== over.asOf) return false;
  if (wish.scope === 'case') return true;
  const columns = sliceToColumns(over.slice, over.language, wish.attributions);
  return outcome.signature === columnsSignature(columns);
}

/** Measures what the styling of the chart asks for, and again whenever what is shown changes. */
export function useMeasuring(slice?: ChartSlice, language?: LanguageView): void {
  const asOf = useWorkbench((state) => state.asOf);
  const { wishes } = useStylingOf(slice);
  const over = useMemo(
    () => (slice && language ? { slice, language, asOf } : null),
    [slice, language, asOf],
  );
  useEffect(() => {
    if (!over || wishes.length === 0) return undefined;
    const cancelling = new AbortController();
    const timer = setTimeout(() => {
      for (const wish of wishes) {
        if (isCurrent(wish, over)) continue;
        void measureWish(wish, over, cancelling.signal).then((result) => {
          if (!result.ok) tell({ tone: 'error', text: result.error.message });
        });
      }
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      cancelling.abort();
    };
  }, [wishes, over]);
}

interface StaleMeasures {
  /** What is drawn by measures of the whole case is of before a change of it. */
  readonly isStale: boolean;
  readonly measureAgain: () => void;
}

/** Whether sizes and colours of the whole case are of before: it is not measured with each change. */
export function useStaleMeasures(
  slice: ChartSlice | undefined,
  language: LanguageView | undefined,
): StaleMeasures {
  const asOf = useWorkbench((state) => state.asOf);
  const { wishes } = useStylingOf(slice);
  const last = useOutcomes((state) => state.last);
  const changes = useOutcomes((state) => state.changes);
  const stale = wishes.filter((wish) => {
    const outcome = last.get(wishKey(wish));
    return wish.scope === 'case' && outcome?.asOf === asOf && outcome.changes !== changes;
  });
  const measureAgain = (): void => {
    if (!slice || !language) return;
    for (const wish of stale) {
      void measureWish(wish, { slice, language, asOf }, new AbortController().signal).then(
        (result) => {
          if (!result.ok) tell({ tone: 'error', text: result.error.message });
        },
      );
    }
  };
  return { isStale: stale.length > 0, measureAgain };
}

const noSlice = { chart: '', keys: [] as string[] };

/** How the chart's rules and measures have its elements drawn: by what its filter lets through. */
export function useLooks(
  slice: ChartSlice | undefined,
  language: LanguageView | undefined,
): ChartLooks {
  const { styling, wishes } = useStylingOf(slice);
  const keys = useMemo(() => fieldsAsked(styling), [styling]);
  const last = useOutcomes((state) => state.last);
  const asked = useRequest(
    'chart.fieldValues',
    slice ? { chart: slice.chart.uid, keys: [...keys] } : noSlice,
    { enabled: slice !== undefined && keys.length > 0 },
  );
  const values = asked.data;
  return useMemo(() => {
    if (!slice || !language || (styling.rules.length === 0 && wishes.length === 0)) {
      return plainLooks;
    }
    const uids = slice.nodes.map(({ uid }) => uid);
    const byWish = new Map(
      wishes.flatMap((wish) => {
        const outcome = last.get(wishKey(wish));
        return outcome ? [[wishKey(wish), valuesOf(outcome, uids)] as const] : [];
      }),
    );
    const fields = new Map<string, FieldValue>(
      values?.map(({ uid, key, value }) => [`${uid} ${key}`, value]),
    );
    return applyStyling(slice, styling, language, {
      valuesOf: (wish) => byWish.get(wishKey(wish)) ?? null,
      fieldOf: (uid, key) => fields.get(`${uid} ${key}`),
    });
  }, [slice, language, styling, wishes, last, values]);
}
