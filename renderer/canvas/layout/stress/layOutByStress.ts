import type { Spot } from '../../graphCanvasProps';
import type { LayoutNode, LayoutTask, OnPlaces } from '../layoutTask';
import { alignToFixed } from './alignToFixed';
import { packParts } from './packParts';
import { pivotDistances } from './pivotDistances';
import { pushApart } from './pushApart';
import { relaxSamples } from './relaxSamples';
import { relaxStress, type StressPlaces } from './relaxStress';
import { scaleByPivots } from './scaleByPivots';
import { spreadApart, type Boxes } from './spreadApart';
import { partsOf, stressGraph, type StressPart } from './stressGraph';

const PIVOTS = 60;
const SAMPLES = 200;
const PUSHES = 25;
/** Smaller parts show their neighbourhoods without being pushed apart. */
const PUSHED_FROM = 60;
/** How many steps of pushing lie between two pictures of a layout that is watched. */
const STEPS_PER_PICTURE = 5;
/** How much room a part has for its nodes, as a multiple of what they cover. */
const ROOM = 2.4;
const SHORTEST_LINE = 70;

interface Part {
  readonly graph: StressPart;
  readonly places: StressPlaces;
  readonly nodes: readonly LayoutNode[];
  readonly isHeld: boolean;
  /** Chart units for the length of a line. */
  unit: number;
}

/** Chart units that lines between fixed nodes have now; null where there are none. */
function unitOfFixed({ graph, nodes }: Pick<Part, 'graph' | 'nodes'>): number | null {
  const lengths: number[] = [];
  nodes.forEach(({ fixed }, node) => {
    for (let way = graph.starts[node]!; fixed && way < graph.starts[node + 1]!; way += 1) {
      const other = nodes[graph.ends[way]!]?.fixed;
      if (other) lengths.push(Math.hypot(fixed.x - other.x, fixed.y - other.y));
    }
  });
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? null;
}

/** A line is so long that the part has room for its nodes. */
function unitByRoom(nodes: readonly LayoutNode[], { x, y }: StressPlaces): number {
  const covered = nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  const middle = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [midX, midY] = [middle(x), middle(y)];
  // Of a round cloud, twice the mean square of the distances is the square of its radius.
  const spread = x.reduce((sum, value, at) => sum + (value - midX) ** 2 + (y[at]! - midY) ** 2, 0);
  const area = (2 * Math.PI * spread) / x.length;
  return Math.max(SHORTEST_LINE, Math.sqrt((ROOM * covered) / Math.max(area, 1e-6)));
}

function partFrom(graph: StressPart, all: readonly LayoutNode[]): Part {
  const { count } = graph;
  const nodes = Array.from(graph.nodes, (node) => all[node]!);
  const places = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    fixed: Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0)),
  };
  const isHeld = nodes.some(({ fixed }) => fixed);
  const sizes = nodes.reduce((sum, { width, height }) => sum + Math.max(width, height), 0);
  const unit = unitOfFixed({ graph, nodes }) ?? Math.max(SHORTEST_LINE, (1.3 * sizes) / count);
  return { graph, places, nodes, isHeld, unit: Math.max(1, unit) };
}

function relax(part: Part): void {
  const { graph, places, nodes, isHeld } = part;
  const pivotal = pivotDistances(graph, PIVOTS);
  scaleByPivots(pivotal, places.x, places.y);
  if (isHeld) alignToFixed(nodes, places, part.unit);
  relaxStress(graph, pivotal, places);
  // With fewer nodes than that, every one of them is a pivot.
  if (graph.count > PIVOTS) relaxSamples(graph, places, SAMPLES);
  if (!isHeld) part.unit = unitByRoom(nodes, places);
}

/** In chart units. */
function boxesOf({ nodes, places, unit }: Part): Boxes {
  return {
    x: places.x.map((value) => value * unit),
    y: places.y.map((value) => value * unit),
    width: Float64Array.from(nodes, ({ width }) => width),
    height: Float64Array.from(nodes, ({ height }) => height),
    fixed: places.fixed,
  };
}

function join(boxes: readonly Boxes[]): Boxes {
  const all = (of: 'x' | 'y' | 'width' | 'height'): Float64Array =>
    Float64Array.from(boxes.flatMap((part) => [...part[of]]));
  return {
    x: all('x'),
    y: all('y'),
    width: all('width'),
    height: all('height'),
    fixed: Uint8Array.from(boxes.flatMap(({ fixed }) => [...fixed])),
  };
}

/** Parts that hold something fixed stay where that holds them; the others are packed below. */
function placesOf(parts: readonly Part[], isLast: boolean): Map<string, Spot> {
  const held = parts.filter(({ isHeld }) => isHeld);
  const free = parts.filter(({ isHeld }) => !isHeld);
  const stays = join(held.map(boxesOf));
  const packed = free.map(boxesOf);
  if (isLast) for (const boxes of [stays, ...packed]) spreadApart(boxes);
  packParts(packed, stays);
  const places = new Map<string, Spot>();
  const note = (nodes: readonly LayoutNode[], { x, y }: Boxes): void => {
    nodes.forEach(({ id }, at) => places.set(id, { x: x[at]!, y: y[at]! }));
  };
  note(
    held.flatMap(({ nodes }) => nodes),
    stays,
  );
  free.forEach(({ nodes }, at) => {
    const boxes = packed[at];
    if (boxes) note(nodes, boxes);
  });
  return places;
}

/**
 * Arranges large graphs so that nodes are as far from each other as lines lead between them: by the
 * distances to a few pivots, then by relaxing these and those to nodes taken by chance, and at last
 * by pushing neighbourhoods apart.
 * `onPlaces` is told of what there is until then.
 */
export function layOutByStress(
  { nodes, lines }: Pick<LayoutTask, 'nodes' | 'lines'>,
  onPlaces: OnPlaces = () => undefined,
): Map<string, Spot> {
  const graph = stressGraph(
    nodes.map(({ id }) => id),
    lines,
  );
  const parts = partsOf(graph).map((part) => partFrom(part, nodes));
  parts.forEach(relax);
  onPlaces(placesOf(parts, false));
  for (const part of parts) {
    if (part.graph.count < PUSHED_FROM) continue;
    pushApart(part.graph, part.places, PUSHES, (step) => {
      if (step % STEPS_PER_PICTURE === STEPS_PER_PICTURE - 1) onPlaces(placesOf(parts, false));
    });
  }
  return placesOf(parts, true);
}
