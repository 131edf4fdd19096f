import { compareFiltered, type FilteredComparison } from '../../core/compare/compareFiltered';
import { comparedWithToWords } from '../../core/compare/comparisonToWords';
import { applyFilter, type Filtered } from '../../core/filter/applyFilter';
import { readChartFilter } from '../../core/filter/chartFilter';
import type { CaseState, Counts, LanguageView } from '../../core/views/caseView';
import type { ChartEvidence } from '../../core/views/evidenceView';
import type { ChartSlice } from '../../core/views/sliceView';
import type { PictureWish } from '../../core/pictureWish';
import { fail, ok, type Result } from '../../core/result';
import { cutOffToText } from '../../core/wording/cutOffToText';
import type { ChartLooks } from '../../core/styling/look';
import { request } from '../client';
import { activeChart } from '../store/activeChart';
import { readLooks } from './readLooks';

export interface Picture {
  readonly state: CaseState;
  readonly counts: Counts;
  readonly language: LanguageView;
  /** The whole chart. */
  readonly slice: ChartSlice;
  /** What its filter lets through. */
  readonly filtered: Filtered;
  /** Null: claims and sources are not drawn. */
  readonly evidence: ChartEvidence | null;
  readonly looks: ChartLooks;
  /** What it is compared with, in words, and what differs. */
  readonly compared: { readonly words: string; readonly comparison: FilteredComparison } | null;
  /** Null is the present. */
  readonly asOf: string | null;
}

async function chooseChart({ chart, asOf }: PictureWish): Promise<Result<string>> {
  const contents = await request('case.contents', asOf === undefined ? null : { asOf });
  if (!contents.ok) return contents;
  const chosen = activeChart(contents.value.charts, chart);
  if (chosen !== null) return ok(chosen);
  const when = asOf === undefined ? '' : `, ${cutOffToText(asOf)}`;
  return fail('picture.nothing', `This case has no chart${when}, so there is nothing to draw.`);
}

type Base = Pick<Picture, 'slice' | 'filtered' | 'language' | 'asOf'>;

async function readCompared(
  compared: PictureWish['compared'],
  { slice, filtered, language, asOf }: Base,
): Promise<Result<Picture['compared']>> {
  if (!compared) return ok(null);
  const day = 'asOf' in compared ? compared.asOf : asOf;
  const chart = 'chart' in compared ? compared.chart : slice.chart.uid;
  const before = await request('chart.slice', { chart, ...(day !== null && { asOf: day }) });
  if (!before.ok) return before;
  const { filter } = readChartFilter(slice.chart);
  const comparison = compareFiltered(before.value, { whole: slice, filtered }, filter, language);
  return ok({ words: comparedWithToWords(compared, before.value.chart.title, asOf), comparison });
}

/** All that the picture is drawn from, as it was believed then. */
export async function readPicture(): Promise<Result<Picture>> {
  const wish = await request('picture.wish', null);
  if (!wish.ok) return wish;
  const { asOf } = wish.value;
  const dated = asOf === undefined ? null : { asOf };
  const state = await request('case.state', null);
  if (!state.ok) return state;
  const counts = await request('case.counts', dated);
  if (!counts.ok) return counts;
  const language = await request('case.language', dated);
  if (!language.ok) return language;
  const chart = await chooseChart(wish.value);
  if (!chart.ok) return chart;
  const shown = { chart: chart.value, ...dated };
  const slice = await request('chart.slice', shown);
  if (!slice.ok) return slice;
  const evidence = wish.value.evidence ? await request('chart.evidence', shown) : ok(null);
  if (!evidence.ok) return evidence;
  const { filter } = readChartFilter(slice.value.chart);
  const filtered = applyFilter(slice.value, filter, language.value);
  const looks = await readLooks(filtered.slice, language.value, asOf ?? null);
  if (!looks.ok) return looks;
  const base = { slice: slice.value, filtered, language: language.value, asOf: asOf ?? null };
  const compared = await readCompared(wish.value.compared, base);
  if (!compared.ok) return compared;
  return ok({
    state: state.value,
    counts: counts.value,
    language: language.value,
    slice: slice.value,
    filtered,
    looks: looks.value,
    evidence: evidence.value,
    compared: compared.value,
    asOf: asOf ?? null,
  });
}
