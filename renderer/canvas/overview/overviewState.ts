import type { Box } from '../geometry/box';
import type { LabelBlock } from '../labels/labelBlock';
import type { Spot } from '../graphCanvasProps';
import type { LeftOut } from './drawOverview';
import type { OverviewModel } from './overviewModel';
import { createSpotGrid, type SpotGrid } from './spotGrid';

export interface PlacedName {
  readonly node: number;
  readonly block: LabelBlock;
}

/** What a scene knows of a chart of which Cytoscape holds a part alone. */
export interface OverviewState {
  readonly model: OverviewModel;
  /** Where the chart has its nodes, while they are shown elsewhere. */
  readonly home: { readonly x: Float32Array; readonly y: Float32Array };
  grid: SpotGrid;
  /** What Cytoscape draws; null is nothing of it. */
  leftOut: LeftOut | null;
  /** The part that is drawn in detail; null is none. */
  detail: Box | null;
  /** Nodes that a hand holds, and how far they are from where they were. */
  dragged: { readonly nodes: readonly number[]; readonly by: Spot } | null;
  /** Names that have room, for the view that they were chosen for. */
  names: {
    readonly zoom: number;
    readonly pan: Spot;
    readonly width: number;
    readonly placed: readonly PlacedName[];
  } | null;
}

export function createOverviewState(model: OverviewModel): OverviewState {
  return {
    model,
    home: { x: model.arrays.x.slice(), y: model.arrays.y.slice() },
    grid: createSpotGrid(model.arrays.x, model.arrays.y),
    leftOut: null,
    detail: null,
    dragged: null,
    names: null,
  };
}

export function spotOfNode({ model: { arrays }, dragged }: OverviewState, node: number): Spot {
  const [x = 0, y = 0] = [arrays.x[node], arrays.y[node]];
  if (!dragged?.nodes.includes(node)) return { x, y };
  return { x: x + dragged.by.x, y: y + dragged.by.y };
}

/** Puts nodes elsewhere at once, before the chart says so. */
export function moveNodes(
  overview: OverviewState,
  moves: readonly (Spot & { readonly node: number })[],
): void {
  const { x, y } = overview.model.arrays;
  for (const move of moves) {
    x[move.node] = move.x;
    y[move.node] = move.y;
  }
  overview.grid = createSpotGrid(x, y);
  overview.names = null;
}

/** Shows nodes at other places, by their ids. */
export function showOnOverview(overview: OverviewState, places: ReadonlyMap<string, Spot>): void {
  const moves = [...places].flatMap(([id, spot]) => {
    const node = overview.model.nodeOfId.get(id);
    return node === undefined ? [] : [{ node, x: spot.x, y: spot.y }];
  });
  moveNodes(overview, moves);
}

export function homesOf({ model, home }: OverviewState): ReadonlyMap<string, Spot> {
  return new Map(model.ids.map((id, node) => [id, { x: home.x[node] ?? 0, y: home.y[node] ?? 0 }]));
}

/** Around these nodes, in chart units; null where there is none. */
export function boxOfNodes(overview: OverviewState, nodes: Iterable<number>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    const { x, y } = spotOfNode(overview, node);
    const room = overview.model.arrays.radius[node] ?? 0;
    left = Math.min(left, x - room);
    right = Math.max(right, x + room);
    top = Math.min(top, y - room);
    bottom = Math.max(bottom, y + room);
  }
  return left <= right ? { left, top, right, bottom } : null;
}

/** The nodes that a thing of the case is, or the ends of the line that it is. */
export function nodesOfUid({ model }: OverviewState, uid: string): readonly number[] {
  const node = model.nodeOfUid.get(uid);
  const line = model.lineOfUid.get(uid);
  const { from, to } = model.arrays;
  const ends = line === undefined ? [] : [from[line] ?? 0, to[line] ?? 0];
  return node === undefined ? ends : [node, ...ends];
}
