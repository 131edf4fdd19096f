import { curveToPolyline, type Curve } from '../../canvas/geometry/curve';
import type { Spot } from '../geo/mercator';

const PARTS = 16;

export function distanceToArc(curve: Curve, spot: Spot): number {
  const points = curveToPolyline(curve, PARTS);
  let least = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a && b) least = Math.min(least, distanceToSegment(a, b, spot));
  }
  return least;
}

function distanceToSegment(a: Spot, b: Spot, { x, y }: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length;
  const held = Math.max(0, Math.min(1, share));
  return Math.hypot(a.x + dx * held - x, a.y + dy * held - y);
}
