import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice, SliceNode } from '../../core/views/sliceView';
import type { MapLine, PlacedMark } from './draw/mapState';
import { metresPerUnit, project } from './geo/mercator';
import { fromCut, worldCut } from './geo/worldCut';
import { linesOnMap } from './lines/linesOnMap';
import { areaOf } from './marks/areaOf';
import { undrawnHypotheses, type UndrawnHypothesis } from './lines/undrawnHypotheses';
import { placeMarks } from './marks/placeMarks';

export interface ChartOnMap {
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly MapLine[];
  readonly without: readonly SliceNode[];
  readonly undrawn: readonly UndrawnHypothesis[];
  readonly cut: number;
}

/** What of a chart stands on the map, and what does not. */
export function mapContent(slice: ChartSlice, language: LanguageView): ChartOnMap {
  const placed = placeMarks(slice, language);
  const spots = placed.marks.map(({ position }) => project(position));
  const cut = worldCut(spots.map(({ x }) => x));
  const marks = placed.marks.map((mark, index): PlacedMark => {
    const { x, y } = spots[index] ?? { x: 0, y: 0 };
    return {
      ...mark,
      x: fromCut(x, cut),
      y,
      central: mark.ways.length === 0,
      radius: areaOf(mark.precision) / metresPerUnit(y),
    };
  });
  const lines = linesOnMap(slice, marks);
  const undrawn = undrawnHypotheses(slice, placed.without);
  return { marks, lines, without: placed.without, undrawn, cut };
}
