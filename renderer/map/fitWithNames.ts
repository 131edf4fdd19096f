import type { Box } from '../canvas/geometry/box';
import { growBox } from '../canvas/geometry/box';
import { itemRadius } from './draw/itemRadius';
import { layOutMap } from './draw/layOutMap';
import { itemSpot, type MapState } from './draw/mapState';
import { extentOf, fitView, holdView, MOST_FITTED, type MapView, type Size } from './geo/mapView';

/** CSS pixels between the edge and what stands nearest to it. */
const MARGIN = 16;
/** Each time some names find no room or find it again: it is near enough by then. */
const MOST_TRIES = 8;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Around all marks with their areas, their lines and all that is written at them, in pixels from the corner of the world. */
function drawnBox(state: MapState): Box {
  const { scale } = state.view;
  const { items, arcs, labels } = layOutMap(state);
  return around([
    ...items.map((item): Box => {
      const { x, y } = itemSpot(item, scale);
      return growBox({ left: x, top: y, right: x, bottom: y }, itemRadius(item, state.looks) + 6);
    }),
    ...state.marks.map(({ x, y, radius }): Box => {
      const spot = { left: x * scale, top: y * scale, right: x * scale, bottom: y * scale };
      return growBox(spot, radius * scale);
    }),
    ...arcs.map(({ curve: { a, b, c } }): Box => {
      // A quadratic curve comes half as far as its control point.
      const middle = { x: (a.x + 2 * c.x + b.x) / 4, y: (a.y + 2 * c.y + b.y) / 4 };
      const [xs, ys] = [
        [a.x, b.x, middle.x],
        [a.y, b.y, middle.y],
      ];
      return {
        left: Math.min(...xs),
        top: Math.min(...ys),
        right: Math.max(...xs),
        bottom: Math.max(...ys),
      };
    }),
    ...labels.flatMap(({ of, box }) => (of === 'country' ? [] : [box])),
  ]);
}

/** Shows all marks with their names: nobody can pan a picture. `covered` pixels at its lower edge are not free. */
export function fitWithNames(state: MapState, covered: number): MapView {
  const { size, cut } = state;
  const extent = extentOf(state.marks) ?? { left: cut, right: cut + 1, top: 0.2, bottom: 0.68 };
  const room: Size = { width: size.width, height: size.height - covered };
  const [wide, high] = [room.width - 2 * MARGIN, room.height - 2 * MARGIN];
  let view = fitView(extent, room, state.marks.length > 0 ? MARGIN : 0, MOST_FITTED);
  for (let tries = 0; tries < MOST_TRIES && state.marks.length > 0; tries += 1) {
    const { left, top, right, bottom } = drawnBox({ ...state, view });
    const [x, y] = [(left + right) / 2 / view.scale, (top + bottom) / 2 / view.scale];
    const times = Math.max((right - left) / wide, (bottom - top) / high);
    view = { x, y, scale: view.scale };
    if (times <= 1) break;
    // Names do not shrink with the map, so it shrinks a little more than they stand out.
    view = { ...view, scale: view.scale / (times * 1.03) };
  }
  return holdView({ ...view, y: view.y + covered / 2 / view.scale }, size, cut);
}
