import type { RecordingContext } from '../drawing/recordingContext';
import { drawLand } from './draw/drawLand';
import { drawMap } from './draw/drawMap';
import type { MapLayout, MapState } from './draw/mapState';
import { traceOutline } from './draw/traceOutline';
import { titlesOnMap } from './titlesOnMap';

/** Draws what the window shows of a map, by the same functions and in the same order. */
export function recordMap(context: RecordingContext, state: MapState, layout: MapLayout): void {
  const titleOf = titlesOnMap(state.marks, state.language);
  drawLand(context.asCanvas(), state, traceOutline);
  drawMap(context.asCanvas(), state, layout, (of, draw) => context.group(titleOf(of), 1, draw));
}
