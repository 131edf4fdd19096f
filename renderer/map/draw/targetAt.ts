import { boxHolds } from '../../canvas/geometry/box';
import type { Spot } from '../geo/mercator';
import { distanceToArc } from '../lines/distanceToArc';
import { itemRadius } from './itemRadius';
import { itemSpot, type MapLayout, type MapState, type MapTarget } from './mapState';

/** CSS pixels beside a line within which it is meant. */
const LINE_ROOM = 5;

/** What is at this spot, in pixels from the corner of the world; a label stands for its symbol. */
export function targetAt(
  { items, arcs, labels }: MapLayout,
  { view: { scale }, looks }: Pick<MapState, 'view' | 'looks'>,
  spot: Spot,
): MapTarget | null {
  const isOver = (item: (typeof items)[number]): boolean => {
    const at = itemSpot(item, scale);
    return Math.hypot(at.x - spot.x, at.y - spot.y) <= itemRadius(item, looks) + 2;
  };
  const item =
    items.findLast(isOver) ??
    labels.flatMap(({ id, of, box }) => {
      const named = of === 'mark' && boxHolds(box, spot) && items.find((each) => each.id === id);
      return named ? [named] : [];
    })[0];
  if (item) return { type: 'item', item };
  const label = labels.find(({ of, box }) => of === 'arc' && boxHolds(box, spot));
  const arc =
    arcs.find(({ id }) => id === label?.id) ??
    arcs.findLast(({ curve }) => distanceToArc(curve, spot) <= LINE_ROOM);
  return arc ? { type: 'arc', arc } : null;
}
