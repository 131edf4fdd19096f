import type { Sliced } from '../../../core/sliced';
import { growBox, lengthInside, overlapArea, type Box } from '../geometry/box';
import type { Curve } from '../geometry/curve';
import { piecesOf } from '../geometry/piecesOf';
import type { Spot } from '../graphCanvasProps';
import { createCollisionGrid, type CollisionGrid } from './collisionGrid';
import { lineLabelBox, nodeLabelBox, type LabelSide, type LineSpot, type Size } from './labelBoxes';

export interface LabelledNode {
  readonly id: string;
  readonly box: Box;
  readonly label: Size | null;
}

export interface LabelledLine {
  readonly id: string;
  readonly what: 'link' | 'attribution';
  readonly curve: Curve;
  readonly straight: boolean;
  readonly label: Size | null;
}

/** A place that a label could take, with what is wrong with it whatever the other labels do. */
export interface Candidate {
  readonly box: Box;
  readonly cost: number;
  readonly side: LabelSide | null;
  readonly spot: LineSpot | null;
}

/** The first candidate of each label is its default. */
export interface CandidateList {
  readonly id: string;
  readonly of: 'node' | 'line';
  readonly candidates: readonly Candidate[];
}

/** Costs are in square chart units of hidden text; a collision at all costs as much as these. */
export const COLLISION = 600;
/** Text upon a node hides more than text upon text: the node too. */
const BODY = 3;
/** Per chart unit of a line that runs through a label. */
const CROSSING = 2.5;
/** Per chart unit of another attribution beside an attribution's label: whose would it be? */
const MISREADING = 4;
/** How far a label is still read as that of a line, in chart units. */
const READING_DISTANCE = 9;
/** Chart units by which an attribution's label may stand farther from its curve: it is never left out. */
const FARTHER = [8, 18, 30];

const sideCosts: Readonly<Record<LabelSide, number>> = {
  below: 0,
  above: 14,
  right: 12,
  left: 16,
  'right-low': 18,
  'right-high': 20,
  'left-low': 22,
  'left-high': 24,
};
const sides = Object.keys(sideCosts) as LabelSide[];
const sharesAlong = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.19, 0.81, 0.13, 0.87];
/** With more nodes and lines each label has fewer places to choose from: the window must not wait. */
const MANY = 250;
const fewSharesAlong = [0.5, 0.34, 0.66];
const FEW_SIDES = 4;

interface Segment {
  readonly line: string;
  readonly what: LabelledLine['what'];
  readonly from: Spot;
  readonly to: Spot;
}

/** So many labels or lines are weighed between two pauses. */
const SLICE = 4;

export function* labelCandidates(
  nodes: readonly LabelledNode[],
  lines: readonly LabelledLine[],
): Sliced<CandidateList[]> {
  const bodies = createCollisionGrid<LabelledNode>();
  for (const [index, node] of nodes.entries()) {
    bodies.add(node.box, node);
    if (index % 100 === 99) yield;
  }
  const segments = createCollisionGrid<Segment>();
  for (const [index, line] of lines.entries()) {
    addSegments(segments, line);
    if (index % 100 === 99) yield;
  }

  const fixedCost = (box: Box, ownNode: string | null, ownLine: string | null): number => {
    let cost = 0;
    for (const node of bodies.near(box)) {
      if (node.id === ownNode) continue;
      const area = overlapArea(box, growBox(node.box, 2));
      if (area > 0) cost += BODY * area + COLLISION;
    }
    const inner = growBox(box, -1);
    for (const segment of segments.near(box)) {
      if (segment.line === ownLine) continue;
      cost += CROSSING * lengthInside(inner, segment.from, segment.to);
    }
    return cost;
  };

  const misreadingCost = (box: Box, own: LabelledLine): number => {
    if (own.what === 'link') return 0;
    const reach = growBox(box, READING_DISTANCE);
    let cost = 0;
    for (const segment of segments.near(reach)) {
      if (segment.line === own.id || segment.what === 'link') continue;
      cost += MISREADING * lengthInside(reach, segment.from, segment.to);
    }
    return cost;
  };

  const isMany = nodes.length + lines.length > MANY;
  const lists: CandidateList[] = [];
  for (const { id, box: body, label } of nodes) {
    if (!label) continue;
    const candidates = (isMany ? sides.slice(0, FEW_SIDES) : sides).map((side): Candidate => {
      const box = nodeLabelBox(body, label, side);
      return { box, cost: sideCosts[side] + fixedCost(box, id, null), side, spot: null };
    });
    lists.push({ id, of: 'node', candidates });
    if (lists.length % SLICE === 0) yield;
  }
  for (const line of lines) {
    const { id, label, curve } = line;
    if (!label) continue;
    const candidates = lineSpots(line, isMany).map(({ spot, cost }): Candidate => {
      const box = lineLabelBox(curve, label, spot);
      const own = spot.side === 0 ? id : null;
      const fixed = fixedCost(box, null, own) + misreadingCost(box, line);
      return { box, cost: cost + fixed, side: null, spot };
    });
    lists.push({ id, of: 'line', candidates });
    if (lists.length % SLICE === 0) yield;
  }
  return lists;
}

function addSegments(
  grid: CollisionGrid<Segment>,
  { id, what, curve, straight }: LabelledLine,
): void {
  for (const { from, to, box } of piecesOf(curve, straight ? 1 : 8)) {
    grid.add(box, { line: id, what, from, to });
  }
}

/** Beside the line: above it or right of it first, for curves on their outer side; then upon it. */
function lineSpots(
  { curve, straight, what }: LabelledLine,
  isMany: boolean,
): { spot: LineSpot; cost: number }[] {
  const first = straight ? upperSide(curve) : outerSide(curve);
  const spots: { spot: LineSpot; cost: number }[] = [];
  for (const t of isMany ? fewSharesAlong : sharesAlong) {
    const along = Math.abs(t - 0.5) * 60;
    spots.push({ spot: { t, side: first }, cost: along });
    spots.push({ spot: { t, side: first === 1 ? -1 : 1 }, cost: along + 5 });
    spots.push({ spot: { t, side: 0 }, cost: along + 16 });
    if (what === 'link' || isMany) continue;
    for (const side of [-1, 1] as const) {
      for (const gap of FARTHER) spots.push({ spot: { t, side, gap }, cost: along + 14 + gap });
    }
  }
  return spots;
}

function upperSide({ a, b }: Curve): -1 | 1 {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  // The normal is (-dy, dx): it points up where dx < 0; on a steep line, right where dy < 0.
  if (Math.abs(dy) > Math.abs(dx) * 2) return dy < 0 ? 1 : -1;
  return dx < 0 ? 1 : -1;
}

function outerSide({ a, b, c }: Curve): -1 | 1 {
  const cross = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return cross > 0 ? 1 : -1;
}
