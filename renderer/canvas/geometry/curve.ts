import type { Spot } from '../graphCanvasProps';

/** A quadratic curve from border to border of two nodes; `c` is its control point. */
export interface Curve {
  readonly a: Spot;
  readonly c: Spot;
  readonly b: Spot;
}

/** The control point of a line that bends by `bend` chart units to the left of its direction. */
export function controlPoint(from: Spot, to: Spot, bend: number): Spot {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
}

/** The visible part of a line between two nodes that are about as large as these radii. */
export function curveBetween(
  from: Spot,
  to: Spot,
  bend: number,
  fromRadius: number,
  toRadius: number,
): Curve {
  const c = controlPoint(from, to, bend);
  return { a: towards(from, c, fromRadius), c, b: towards(to, c, toRadius) };
}

function towards(from: Spot, to: Spot, distance: number): Spot {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= distance) return from;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export function pointAt({ a, c, b }: Curve, t: number): Spot {
  const u = 1 - t;
  return {
    x: u * u * a.x + 2 * u * t * c.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * c.y + t * t * b.y,
  };
}

/** Of length 1, to the left of the direction that the curve runs at `t`. */
export function normalAt({ a, c, b }: Curve, t: number): Spot {
  const dx = (1 - t) * (c.x - a.x) + t * (b.x - c.x);
  const dy = (1 - t) * (c.y - a.y) + t * (b.y - c.y);
  const length = Math.hypot(dx, dy) || 1;
  return { x: -dy / length, y: dx / length };
}

export function curveToPolyline(curve: Curve, parts: number): Spot[] {
  return Array.from({ length: parts + 1 }, (_, index) => pointAt(curve, index / parts));
}
