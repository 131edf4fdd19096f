import { drawArcs } from './drawArcs';
import { drawAreas, drawItems } from './drawItems';
import { drawMapLabels } from './drawMapLabels';
import type { Grouped } from './grouped';
import type { MapLayout, MapState } from './mapState';

/** All that stands on the land. The context counts in CSS pixels. */
export function drawMap(
  context: CanvasRenderingContext2D,
  state: MapState,
  { items, arcs, labels }: MapLayout,
  grouped?: Grouped,
): void {
  const {
    size,
    view: { x, y, scale },
  } = state;
  context.save();
  context.translate(size.width / 2 - x * scale, size.height / 2 - y * scale);
  drawAreas(context, state, items);
  drawMapLabels(
    context,
    state,
    labels.filter(({ of }) => of === 'country'),
  );
  drawArcs(context, state, arcs, grouped);
  drawItems(context, state, items, grouped);
  drawMapLabels(
    context,
    state,
    labels.filter(({ of }) => of !== 'country'),
  );
  context.restore();
}
