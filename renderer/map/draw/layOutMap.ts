import { layOutMarks } from '../marks/layOutMarks';
import { arcsOf } from './arcsOf';
import { labelsOf } from './labelsOf';
import type { MapLayout, MapState } from './mapState';

/** Where everything stands at this scale. */
export function layOutMap(state: MapState): MapLayout {
  const items = layOutMarks(state.marks, state.view.scale, state.opened);
  const { arcs, leftOut } = state.arcsShown ? arcsOf(state, items) : { arcs: [], leftOut: 0 };
  return { items, arcs, leftOut, labels: labelsOf(state, items, arcs) };
}
