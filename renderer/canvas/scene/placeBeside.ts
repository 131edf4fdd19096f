import type { NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import { boxAround, growBox, overlapArea, type Box } from '../geometry/box';
import { normalAt, pointAt } from '../geometry/curve';
import { createLineGrid, lengthThrough, type LineGrid } from '../geometry/lineGrid';
import type { Spot } from '../graphCanvasProps';
import { nodeLabelBox } from '../labels/labelBoxes';
import { createCollisionGrid, type CollisionGrid } from '../labels/collisionGrid';
import { edgeCurve, nodeBox } from './edgeGeometry';
import { labelFor, type SceneState } from './sceneState';
import { COLUMN_GAP, COLUMN_STEP, SOURCE_STEP, sourceColumns } from './sourceColumns';

/** Whether the canvas, and not the chart, says where it stands. */
export function isPlacedBeside({ what, beside }: Pick<NodeData, 'what' | 'beside'>): boolean {
  return what === 'claim' || what === 'source' || beside !== null;
}

const SHARES = [0.3, 0.7, 0.4, 0.6, 0.22, 0.78, 0.5] as const;
const ANGLES = Array.from({ length: 12 }, (_, index) => -Math.PI / 4 + (index * Math.PI) / 6);
/** Chart units between a claim and what it speaks of. */
const CLAIM_GAPS = [5, 22, 40] as const;
const CALLOUT_GAPS = [26, 60, 100, 150, 210] as const;
/** Square chart units that a chart unit of a line under a callout is worth. */
const CROSSING = 14;

/**
 * Puts claims and callouts beside what they are about, where they cover least, and sources in
 * columns right of the graph at the height of their claims. Nothing of it is stored: the same
 * graph is always drawn the same.
 */
export function placeBeside(state: SceneState): void {
  const { core } = state;
  const nodes = core.nodes().toArray();
  const isComputed = (node: NodeSingular): boolean => isPlacedBeside(node.data() as NodeData);
  const computed = nodes.filter(isComputed);
  if (computed.length === 0) return;
  const of = (what: NodeData['what']): NodeSingular[] =>
    computed.filter((node) => node.data('what') === what);
  const taken = createCollisionGrid<Box>();
  const boxes = nodes.filter((node) => !isComputed(node)).map(nodeBox);
  for (const box of boxes) taken.add(box, box);
  core.batch(() => {
    for (const claim of of('claim')) placeOne(state, taken, claim, CLAIM_GAPS);
    const callouts = of('note');
    // Callouts hide what is under them, and claims are small: lines and names matter to the former.
    const lines = createLineGrid(callouts.length === 0 ? [] : core.edges().map(edgeCurve));
    if (callouts.length > 0) for (const box of nameBoxes(state)) taken.add(box, box);
    for (const callout of callouts) placeOne(state, taken, callout, CALLOUT_GAPS, lines);
    const right = Math.max(0, ...boxes.map((box) => box.right));
    const top = Math.min(...boxes.map((box) => box.top));
    placeSources(state, of('source'), { right, top: Number.isFinite(top) ? top : 0 });
  });
}

function placeOne(
  { core }: SceneState,
  taken: CollisionGrid<Box>,
  node: NodeSingular,
  gaps: readonly number[],
  lines: LineGrid | null = null,
): void {
  const { beside, width } = node.data() as NodeData;
  const height = node.data('height') as number;
  const thing = core.getElementById(beside ?? '');
  if (thing.empty()) return;
  const spots = thing.isNode()
    ? spotsAroundNode(nodeBox(thing), width, height, gaps)
    : spotsAlongLine(edgeCurve(thing), width, height, gaps);
  let best = spots[0];
  let least = Infinity;
  for (const spot of spots) {
    const box = growBox(boxAround(spot, width, height), 2);
    let cost = lines ? CROSSING * lengthThrough(lines, box) : 0;
    for (const other of taken.near(box)) cost += overlapArea(box, other);
    if (cost >= least) continue;
    [best, least] = [spot, cost];
    if (cost === 0) break;
  }
  if (!best) return;
  node.position(best);
  const box = boxAround(best, width, height);
  taken.add(box, box);
}

/** Where the names of nodes stand if nothing is in their way. */
function nameBoxes(state: SceneState): Box[] {
  return state.core
    .nodes()
    .toArray()
    .flatMap((node) => {
      const { what } = node.data() as NodeData;
      const label =
        what === 'entity' || what === 'group' || what === 'hypothesis'
          ? labelFor(state, node.id(), 'all')
          : null;
      return label ? [nodeLabelBox(nodeBox(node), label, 'below')] : [];
    });
}

function spotsAroundNode(
  { left, right, top, bottom }: Box,
  width: number,
  height: number,
  gaps: readonly number[],
): Spot[] {
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return gaps.flatMap((gap) =>
    ANGLES.map((angle) => ({
      x: centre.x + Math.cos(angle) * ((right - left) / 2 + gap + width / 2),
      y: centre.y + Math.sin(angle) * ((bottom - top) / 2 + gap + height / 2),
    })),
  );
}

function spotsAlongLine(
  curve: ReturnType<typeof edgeCurve>,
  width: number,
  height: number,
  gaps: readonly number[],
): Spot[] {
  return gaps.flatMap((gap) =>
    SHARES.flatMap((share) => {
      const point = pointAt(curve, share);
      const normal = normalAt(curve, share);
      const away = (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2 + gap;
      return [-1, 1].map((side) => ({
        x: point.x + normal.x * away * side,
        y: point.y + normal.y * away * side,
      }));
    }),
  );
}

function placeSources(
  { core }: SceneState,
  sources: readonly NodeSingular[],
  { right, top: start }: { right: number; top: number },
): void {
  const { rows } = sourceColumns(sources.length);
  const heights = new Map<string, number[]>();
  core.nodes('[what = "claim"]').forEach((node) => {
    const from = node.data('from') as string;
    heights.set(from, [...(heights.get(from) ?? []), node.position().y]);
  });
  const heightOf = (source: NodeSingular): number => {
    const ys = heights.get(source.id()) ?? [start];
    return ys.reduce((sum, y) => sum + y, 0) / ys.length;
  };
  const order = sources.toSorted((a, b) => heightOf(a) - heightOf(b) || (a.id() < b.id() ? -1 : 1));
  let below = start;
  order.forEach((source, index) => {
    if (index % rows === 0) below = start;
    const y = Math.max(below, heightOf(source));
    source.position({ x: right + COLUMN_GAP + Math.floor(index / rows) * COLUMN_STEP, y });
    below = y + SOURCE_STEP;
  });
}
