import type { Move, Spot } from '../graphCanvasProps';
import type { GestureHost } from '../interaction/gestureHost';
import { nearestInDirection, type Direction } from '../interaction/nearestInDirection';
import { describeOverviewNode } from './describeOverviewNode';
import type { OverviewModel } from './overviewModel';
import { nodesOfUid, spotOfNode } from './overviewState';
import { sendOverviewMoves } from './sendOverviewMoves';

/** What keys do on a chart of which Cytoscape holds a part alone. */
export interface OverviewWalk {
  readonly goTo: (direction: Direction, adds: boolean) => void;
  /** Moves what is chosen. */
  readonly move: (by: Spot, gesture: () => string) => void;
  /** The node that the arrows last went to while it is chosen, or else any that is. */
  readonly current: () => { readonly uid: string; readonly spot: Spot } | null;
}

export function walkOverview(host: GestureHost): OverviewWalk {
  const { state } = host;
  /** By its uid: the numbers change with the chart. */
  let focused: string | null = null;

  const numberOf = (uid: string, { nodeOfUid }: OverviewModel): number | null =>
    nodeOfUid.get(uid) ?? null;
  const current = (): number | null => {
    const { overview, selection } = state;
    if (!overview) return null;
    const own = focused !== null && selection.has(focused) ? focused : null;
    const uids = own === null ? selection : [own];
    for (const uid of uids) {
      const node = numberOf(uid, overview.model);
      if (node !== null) return node;
    }
    return null;
  };

  return {
    current() {
      const { overview } = state;
      const node = current();
      const uid = node === null ? undefined : overview?.model.uids[node];
      return overview && node !== null && uid !== undefined
        ? { uid, spot: spotOfNode(overview, node) }
        : null;
    },
    goTo(direction, adds) {
      const { overview, core } = state;
      if (!overview) return;
      const { x1, y1, x2, y2 } = core.extent();
      const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      const from = current();
      const start = from === null ? middle : spotOfNode(overview, from);
      const { x, y } = overview.model.arrays;
      const spots = overview.model.ids.map((_, node) => ({
        x: x[node] ?? 0,
        y: y[node] ?? 0,
        node,
      }));
      const next =
        from === null ? nearest(start, spots) : nearestInDirection(start, direction, spots);
      const uid = next && overview.model.uids[next.node];
      if (!next || uid === null || uid === undefined) return;
      focused = uid;
      host.props().onSelect([uid], adds ? 'add' : 'replace');
      host.bringIntoView(uid);
      host.announce(describeOverviewNode(overview.model, next.node));
    },
    move(by, gesture) {
      const { overview } = state;
      if (!overview || host.props().readOnly) return;
      const nodes = [...state.selection].flatMap((uid) =>
        overview.model.nodeOfUid.has(uid) ? nodesOfUid(overview, uid).slice(0, 1) : [],
      );
      const places = nodes.map((node) => {
        const { x, y } = spotOfNode(overview, node);
        return { node, x: Math.round(x + by.x), y: Math.round(y + by.y) };
      });
      const moves = places.flatMap(({ node, x, y }): Move[] => {
        const of = overview.model.placed[node];
        return of ? [{ of, x, y }] : [];
      });
      if (moves.length === 0) return;
      sendOverviewMoves(host, overview, { places, moves, gesture: gesture() });
    },
  };
}

function nearest<T extends Spot>(start: Spot, spots: readonly T[]): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const away = Math.hypot(spot.x - start.x, spot.y - start.y);
    if (away < least) [best, least] = [spot, away];
  }
  return best;
}
