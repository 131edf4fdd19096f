import type { Sliced } from '../../../core/sliced';
import type { Spot } from '../graphCanvasProps';
import { createCollisionGrid } from '../labels/collisionGrid';
import { growBox, lengthInside, type Box } from './box';
import { curveBetween, curveToPolyline } from './curve';
import { edgeBend } from './edgeBend';

export interface BendNode {
  readonly id: string;
  readonly box: Box;
}

export interface BendLine {
  readonly id: string;
  readonly what: 'link' | 'attribution';
  readonly source: string;
  readonly target: string;
  readonly lane: number;
  /** Whether it is the only line between its ends; others keep their lanes. */
  readonly alone: boolean;
  /** How far it bends as one of a fan; null where it is none of one. */
  readonly fan: number | null;
}

/** So many lines choose between two pauses. */
const SLICE = 20;
/** Free space that a line leaves around nodes it has nothing to do with, in chart units. */
const CLEARANCE = 5;
/** Detours, as the offset of the control point: least first. */
const fanDetours = [28, -28, 56, -56, 84, -84];
const detours = [44, -44, 72, -72, 108, -108, 150, -150];

/**
 * How far each line bends. A line that would run through a node it does not end at goes around it,
 * so that nobody reads a link that is not there.
 */
export function* chooseBends(
  nodes: readonly BendNode[],
  lines: readonly BendLine[],
): Sliced<ReadonlyMap<string, number>> {
  const boxes = new Map(nodes.map((node) => [node.id, node.box]));
  const grid = createCollisionGrid<BendNode>();
  for (const node of nodes) grid.add(node.box, node);
  const bends = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const from = boxes.get(line.source);
    const to = boxes.get(line.target);
    if (!from || !to || line.source === line.target) continue;
    const a = centre(from);
    const b = centre(to);
    const usual = line.fan ?? edgeBend(line.what, line.lane, a, b);
    const options = optionsFor(line, usual);
    let best = usual;
    let least = Infinity;
    for (const bend of options) {
      const hidden = lengthThroughNodes(line, a, b, bend);
      if (hidden < least) [best, least] = [bend, hidden];
      if (hidden === 0) break;
    }
    bends.set(line.id, best);
  }
  return bends;

  function lengthThroughNodes(line: BendLine, a: Spot, b: Spot, bend: number): number {
    const points = curveToPolyline(curveBetween(a, b, bend, 0, 0), pieces(a, b, bend));
    let length = 0;
    for (let index = 1; index < points.length; index += 1) {
      const from = points[index - 1];
      const to = points[index];
      if (!from || !to) continue;
      const area = {
        left: Math.min(from.x, to.x) - CLEARANCE,
        right: Math.max(from.x, to.x) + CLEARANCE,
        top: Math.min(from.y, to.y) - CLEARANCE,
        bottom: Math.max(from.y, to.y) + CLEARANCE,
      };
      for (const node of grid.near(area)) {
        if (node.id === line.source || node.id === line.target) continue;
        length += lengthInside(growBox(node.box, CLEARANCE), from, to);
      }
    }
    return length;
  }
}

/** From the usual one on, each a way around what the ones before run through. */
function optionsFor({ fan, alone }: BendLine, usual: number): readonly number[] {
  if (fan !== null) return [usual, ...fanDetours.map((more) => usual + more)];
  return alone ? [usual, ...(usual === 0 ? [] : [-usual]), ...detours] : [usual];
}

function pieces(a: Spot, b: Spot, bend: number): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return Math.max(bend === 0 ? 1 : 10, Math.min(60, Math.ceil(length / 80)));
}

function centre(box: Box): Spot {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}
