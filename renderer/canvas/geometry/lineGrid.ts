import type { Spot } from '../graphCanvasProps';
import { createCollisionGrid, type CollisionGrid } from '../labels/collisionGrid';
import { lengthInside, type Box } from './box';
import { curveToPolyline, type Curve } from './curve';

interface Piece {
  readonly from: Spot;
  readonly to: Spot;
}

/** Lines in short pieces, so that those near a box are found without looking at all. */
export type LineGrid = CollisionGrid<Piece>;

export function createLineGrid(curves: readonly Curve[]): LineGrid {
  const grid = createCollisionGrid<Piece>();
  for (const curve of curves) {
    const length = Math.hypot(curve.b.x - curve.a.x, curve.b.y - curve.a.y);
    const points = curveToPolyline(curve, Math.max(8, Math.ceil(length / 96)));
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (!from) return;
      const box = {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
      };
      grid.add(box, { from, to });
    });
  }
  return grid;
}

/** How much of all lines lies inside the box. */
export function lengthThrough(grid: LineGrid, box: Box): number {
  let length = 0;
  for (const { from, to } of grid.near(box)) length += lengthInside(box, from, to);
  return length;
}
