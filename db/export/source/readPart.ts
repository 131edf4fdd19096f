import type { DataScope } from '../../../core/export/dataWish';
import { applyFilter, type LeftOut } from '../../../core/filter/applyFilter';
import { readChartFilter } from '../../../core/filter/chartFilter';
import type { Sliced } from '../../../core/sliced';
import { applyStyling } from '../../../core/styling/applyStyling';
import { readChartStyling } from '../../../core/styling/chartStyling';
import { coloursOnPaper } from '../../../core/styling/coloursOnPaper';
import { fieldsAsked, wishesAsked } from '../../../core/styling/stylingAsks';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { readFieldValues } from '../../reads/readFieldValues';
import { findChartSlice } from '../../reads/slice/readChartSlice';
import { Refused } from '../../refused';
import type { Spot } from './exported';
import type { PartOfCase } from './fillScope';
import { howMany, type Said } from '../said';

/** A chart as it is exported: what its filter lets through, where that stands and in which colour. */
export interface ExportedChart {
  readonly chart: ChartSlice['chart'];
  /** By entities, and by attributions that stand by themselves. */
  readonly spots: ReadonlyMap<Uid, Spot>;
  /** Of the entities and links that a rule of the chart colours, as #rrggbb. */
  readonly colours: ReadonlyMap<Uid, string>;
}

function coloursOf(connection: ReadConnection, slice: ChartSlice, language: LanguageView) {
  const styling = readChartStyling(slice.chart);
  const values = new Map(
    readFieldValues(connection, {
      chart: slice.chart.uid,
      keys: fieldsAsked(styling),
    }).map(({ uid, key, value }) => [`${uid} ${key}`, value]),
  );
  const { looks } = applyStyling(slice, styling, language, {
    // Measures are worked out in the window.
    valuesOf: () => null,
    fieldOf: (uid, key) => values.get(`${uid} ${key}`),
  });
  return new Map(
    [...looks].flatMap(([uid, { colour }]) => (colour ? [[uid, coloursOnPaper[colour]]] : [])),
  );
}

function spotsOf({ nodes, attributions }: ChartSlice): Map<Uid, Spot> {
  const spots = new Map<Uid, Spot>(nodes.map(({ uid, x, y }) => [uid, { x, y }]));
  for (const { uid, spot } of attributions) if (spot) spots.set(uid, { x: spot.x, y: spot.y });
  return spots;
}

function sayWhatIsHidden({ entities, links, attributions }: LeftOut, said: Said): void {
  const hides = (one: string, many: string) => (count: number) =>
    `The chart’s filter hides ${howMany(count, one, many)}, so the file has none of that.`;
  said.count('hidden entities', hides('entity', 'entities'), entities);
  said.count('hidden links', hides('link', 'links'), links);
  said.count('hidden attributions', hides('attribution', 'attributions'), attributions);
}

/** What of the case is asked for; null parts and charts are the whole case. */
export function* readPart(
  connection: ReadConnection,
  scope: DataScope,
  language: LanguageView,
  said: Said,
): Sliced<{ readonly part: PartOfCase | null; readonly chart: ExportedChart | null }> {
  if (scope.kind === 'case') return { part: null, chart: null };
  if (scope.kind === 'entities') {
    const part = { entities: scope.entities, without: new Set<Uid>(), chartId: null };
    return { part, chart: null };
  }
  const chartId = connection.get<{ id: number }>('SELECT id FROM chart WHERE uid = ?', scope.chart);
  if (!chartId) {
    throw new Refused(
      'export.noChart',
      'The chart is not in the case any more, so nothing was written. Choose another one.',
    );
  }
  const whole = yield* findChartSlice(connection, scope.chart);
  const { filter } = readChartFilter(whole.chart);
  // What is only drawn faintly is there.
  const { slice, leftOut, without } = applyFilter(whole, filter.fade ? {} : filter, language);
  sayWhatIsHidden(leftOut, said);
  if (wishesAsked(readChartStyling(whole.chart)).length > 0) {
    said.say(
      'The chart’s styling uses measures: what they do to sizes and colours is not in the file.',
    );
  }
  return {
    part: { entities: slice.nodes.map(({ uid }) => uid), without, chartId: chartId.id },
    chart: {
      chart: whole.chart,
      spots: spotsOf(slice),
      colours: coloursOf(connection, slice, language),
    },
  };
}
