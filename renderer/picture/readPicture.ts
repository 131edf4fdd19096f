import { compareFiltered, type FilteredComparison } from '../../core/compare/compareFiltered';
import { comparedWithToWords } from '../../core/compare/comparisonToWords';
import { applyFilter, type Filtered } from '../../core/filter/applyFilter';
import { readChartFilter } from '../../core/filter/chartFilter';
import type { CaseState, Counts, LanguageView } from '../../core/views/caseView';
import type { ChartEvidence } from '../../core/views/evidenceView';
import type { ChartSlice } from '../../core/views/sliceView';
import { sliceOfChosen } from '../../core/chart/sliceOfChosen';
import type { ComparedWith, PictureWish } from '../../core/picture/pictureWish';
import { fail, ok, type Result } from '../../core/result';
import { cutOffToText } from '../../core/wording/cutOffToText';
import type { ChartLooks } from '../../core/styling/look';
import { request } from '../client';
import { activeChart } from '../store/activeChart';
import { fingerprintOf } from './fingerprintOf';
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
  readonly view: PictureWish['view'];
  /** Entities of the chart that were not selected, where only a selection is drawn. */
  readonly notChosen: number;
  /** Who has it drawn. */
  readonly author: string;
  /** Tells what is drawn from what is believed otherwise, or elsewhere. */
  readonly fingerprint: string;
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
  compared: ComparedWith | undefined,
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

/** All that is drawn, as it was believed then. */
export async function readPicture(wish: PictureWish): Promise<Result<Picture>> {
  const { asOf, view } = wish;
  const dated = asOf === undefined ? null : { asOf };
  const state = await request('case.state', null);
  if (!state.ok) return state;
  const counts = await request('case.counts', dated);
  if (!counts.ok) return counts;
  const language = await request('case.language', dated);
  if (!language.ok) return language;
  const chart = await chooseChart(wish);
  if (!chart.ok) return chart;
  const shown = { chart: chart.value, ...dated };
  const read = await request('chart.slice', shown);
  if (!read.ok) return read;
  const settings = await request('settings.read', null);
  if (!settings.ok) return settings;
  const slice = wish.only ? sliceOfChosen(read.value, new Set(wish.only)) : read.value;
  if (wish.only && slice.nodes.length === 0) {
    return fail(
      'picture.nothing',
      `Nothing that is selected stands on the chart “${read.value.chart.title}”. Select what the picture is to show, or draw the whole chart.`,
    );
  }
  const isGraph = view.of === 'graph';
  const evidence = isGraph && view.evidence ? await request('chart.evidence', shown) : ok(null);
  if (!evidence.ok) return evidence;
  const { filter } = readChartFilter(slice.chart);
  const filtered = applyFilter(slice, filter, language.value);
  const looks = await readLooks(filtered.slice, language.value, asOf ?? null);
  if (!looks.ok) return looks;
  const base = { slice, filtered, language: language.value, asOf: asOf ?? null };
  const compared = await readCompared(isGraph ? view.compared : undefined, base);
  if (!compared.ok) return compared;
  return ok({
    state: state.value,
    counts: counts.value,
    language: language.value,
    slice,
    filtered,
    looks: looks.value,
    evidence: evidence.value,
    compared: compared.value,
    asOf: asOf ?? null,
    view,
    notChosen: read.value.nodes.length - slice.nodes.length,
    author: settings.value.author,
    fingerprint: await fingerprintOf({ case: state.value.case.uid, slice, asOf: asOf ?? null }),
  });
}
