import type { Extent } from './mapView';
import type { Spot } from './mercator';

/** A closed line: x and y in turn. */
export type Ring = readonly number[];

interface Shape {
  readonly bounds: Extent;
  /** The middle of its largest part, for its name. */
  readonly middle: Spot;
  /** Width and height of that part. */
  readonly room: { readonly width: number; readonly height: number };
}

function* spotsOf(ring: Ring): Generator<Spot> {
  for (let index = 0; index + 1 < ring.length; index += 2) {
    yield { x: ring[index] ?? 0, y: ring[index + 1] ?? 0 };
  }
}

function boundsOf(rings: readonly Ring[]): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const { x, y } of spotsOf(ring)) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

/** Twice the area, with the sign of its direction, and the centre of gravity. */
function weigh(ring: Ring): { readonly area: number; readonly middle: Spot } {
  const spots = [...spotsOf(ring)];
  const [first] = spots;
  let [area, x, y] = [0, 0, 0];
  for (const [index, a] of spots.entries()) {
    const b = spots[index + 1] ?? first ?? a;
    const cross = a.x * b.y - b.x * a.y;
    area += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  }
  if (area === 0) return { area, middle: first ?? { x: 0, y: 0 } };
  return { area: Math.abs(area), middle: { x: x / (3 * area), y: y / (3 * area) } };
}

/** Null: there is no ring. */
export function ringsToShape(rings: readonly Ring[]): Shape | null {
  let largest: { ring: Ring; area: number; middle: Spot } | null = null;
  for (const ring of rings) {
    const { area, middle } = weigh(ring);
    if (!largest || area > largest.area) largest = { ring, area, middle };
  }
  if (!largest) return null;
  const part = boundsOf([largest.ring]);
  return {
    bounds: boundsOf(rings),
    middle: largest.middle,
    room: { width: part.right - part.left, height: part.bottom - part.top },
  };
}

/** Without points that are nearer than `least` to the one before. Null: it is smaller than that. */
function thinRing(ring: Ring, least: number): Ring | null {
  const kept: number[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (const { x, y } of spotsOf(ring)) {
    if (Math.hypot(x - lastX, y - lastY) < least) continue;
    kept.push(x, y);
    [lastX, lastY] = [x, y];
  }
  return kept.length < 6 ? null : kept;
}

/** Those that are left of them, thinned. */
export function thinRings(rings: readonly Ring[], least: number): readonly Ring[] {
  return rings.map((ring) => thinRing(ring, least)).filter((ring) => ring !== null);
}
