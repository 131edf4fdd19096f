import type { SceneState } from '../scene/sceneState';
import type { Spot } from '../graphCanvasProps';
import { lineAtSpot, nodeAtSpot } from './hitOverview';

/** CSS pixels around a node or line within which it is meant. */
const NODE_ROOM = 3;
const LINE_ROOM = 2;
/** Farther out there is a line under every spot, and none could be meant. */
const LEAST_LINE_ZOOM = 0.2;

type Seen = Pick<SceneState, 'core' | 'overview'>;

function spotOf({ core }: Seen, at: Spot): Spot {
  const pan = core.pan();
  const zoom = core.zoom();
  return { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom };
}

/** The number of the node of the overview at a spot of the canvas in CSS pixels; null for none. */
export function overviewNodeAt(seen: Seen, at: Spot, room = NODE_ROOM): number | null {
  const { core, overview } = seen;
  if (!overview) return null;
  const { arrays } = overview.model;
  return nodeAtSpot(arrays, overview.grid, spotOf(seen, at), room / core.zoom());
}

/** The id of the node or line of the overview at a spot of the canvas; null for none. */
export function overviewElementAt(seen: Seen, at: Spot): string | null {
  const { core, overview } = seen;
  if (!overview) return null;
  const node = overviewNodeAt(seen, at);
  if (node !== null) return overview.model.ids[node] ?? null;
  if (core.zoom() < LEAST_LINE_ZOOM) return null;
  const line = lineAtSpot(overview.model.arrays, spotOf(seen, at), LINE_ROOM / core.zoom());
  return line === null ? null : (overview.model.lineUids[line] ?? null);
}

/** What an element stands for, whether Cytoscape holds it or the overview draws it. */
export function uidOfElement({ core, overview }: Seen, id: string): string {
  const element = core.getElementById(id);
  if (element.nonempty()) return element.data('uid') as string;
  const node = overview?.model.nodeOfId.get(id);
  // Of a line it is the id itself.
  return (node === undefined ? undefined : overview?.model.uids[node]) ?? id;
}
