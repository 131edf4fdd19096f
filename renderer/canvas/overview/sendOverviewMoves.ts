import type { Move, Spot } from '../graphCanvasProps';
import type { GestureHost } from '../interaction/gestureHost';
import { moveNodes, type OverviewState } from './overviewState';

interface Moved {
  readonly places: readonly (Spot & { readonly node: number })[];
  readonly moves: readonly Move[];
  readonly gesture: string;
}

/** Moves nodes of a large chart at once. What the window refuses goes back to where it was. */
export function sendOverviewMoves(
  host: GestureHost,
  overview: OverviewState,
  { places, moves, gesture }: Moved,
): void {
  const { x, y } = overview.model.arrays;
  const before = places.map(({ node }) => ({ node, x: x[node] ?? 0, y: y[node] ?? 0 }));
  const put = (to: Moved['places']): void => {
    moveNodes(overview, to);
    host.state.core.batch(() => {
      for (const { node, ...spot } of to) {
        host.state.core.getElementById(overview.model.ids[node] ?? '').position(spot);
      }
    });
    host.repaint();
    host.redraw();
  };
  put(places);
  void host
    .props()
    .onMove(moves, gesture)
    .then((kept) => {
      if (!kept && host.state.overview === overview) put(before);
    });
}
