import type { Spot } from '../graphCanvasProps';
import type { Box } from './box';
import { curveToPolyline, type Curve } from './curve';

/** In chart units; longer ones have larger boxes around them when they slant. */
const LONGEST = 96;

export interface Piece {
  readonly from: Spot;
  readonly to: Spot;
  readonly box: Box;
}

/** A curve in short straight pieces, at least so many, each with the box around it. */
export function piecesOf(curve: Curve, least: number): readonly Piece[] {
  const length = Math.hypot(curve.b.x - curve.a.x, curve.b.y - curve.a.y);
  const points = curveToPolyline(curve, Math.max(least, Math.ceil(length / LONGEST)));
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (!from) return [];
    const box = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
    return [{ from, to, box }];
  });
}
