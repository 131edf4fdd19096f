import { measureColumns } from '../../core/graph/measures/measureColumns';
import { outcomeOf, valuesOf } from '../../core/graph/measures/measureOutcome';
import type { MeasureWish } from '../../core/graph/measures/measures';
import { sliceToColumns } from '../../core/graph/measures/sliceToColumns';
import { ok, type Result } from '../../core/result';
import { applyStyling, type ValuesByUid } from '../../core/styling/applyStyling';
import { readChartStyling } from '../../core/styling/chartStyling';
import type { ChartLooks } from '../../core/styling/look';
import { fieldsAsked, wishesAsked } from '../../core/styling/stylingAsks';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { request } from '../client';

/** Nobody waits at the window of a picture, so it measures by itself. */
async function measureHere(
  wish: MeasureWish,
  slice: ChartSlice,
  language: LanguageView,
  dated: { readonly asOf?: string },
): Promise<Result<ValuesByUid>> {
  const { attributions } = wish;
  const columns =
    wish.scope === 'chart'
      ? ok(sliceToColumns(slice, language, attributions))
      : await request('graph.columns', { attributions, ...dated });
  if (!columns.ok) return columns;
  const found = measureColumns(wish.measure, columns.value);
  const uids = slice.nodes.map(({ uid }) => uid);
  return ok(valuesOf(outcomeOf(wish, columns.value, found), uids));
}

/** How the rules and measures of a chart have it drawn. */
export async function readLooks(
  slice: ChartSlice,
  language: LanguageView,
  asOf: string | null,
): Promise<Result<ChartLooks>> {
  const styling = readChartStyling(slice.chart);
  const dated = asOf === null ? {} : { asOf };
  const measured = new Map<string, ValuesByUid>();
  for (const wish of wishesAsked(styling)) {
    const values = await measureHere(wish, slice, language, dated);
    if (!values.ok) return values;
    measured.set(JSON.stringify(wish), values.value);
  }
  const keys = [...fieldsAsked(styling)];
  const asked = { chart: slice.chart.uid, keys, ...dated };
  const values = keys.length > 0 ? await request('chart.fieldValues', asked) : ok([]);
  if (!values.ok) return values;
  const fields = new Map(values.value.map(({ uid, key, value }) => [`${uid} ${key}`, value]));
  return ok(
    applyStyling(slice, styling, language, {
      valuesOf: (wish) => measured.get(JSON.stringify(wish)) ?? null,
      fieldOf: (uid, key) => fields.get(`${uid} ${key}`),
    }),
  );
}
