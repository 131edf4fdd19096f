import { createCollisionGrid, type CollisionGrid } from '../labels/collisionGrid';
import { lengthInside, type Box } from './box';
import type { Curve } from './curve';
import { piecesOf, type Piece } from './piecesOf';

/** Lines in short pieces, so that those near a box are found without looking at all. */
export type LineGrid = CollisionGrid<Piece>;

export function createLineGrid(curves: readonly Curve[]): LineGrid {
  const grid = createCollisionGrid<Piece>();
  for (const curve of curves) for (const piece of piecesOf(curve, 8)) grid.add(piece.box, piece);
  return grid;
}

/** How much of all lines lies inside the box. */
export function lengthThrough(grid: LineGrid, box: Box): number {
  let length = 0;
  for (const { from, to } of grid.near(box)) length += lengthInside(box, from, to);
  return length;
}
