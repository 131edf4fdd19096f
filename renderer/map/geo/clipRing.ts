import type { Extent } from './mapView';
import type { Ring } from './ringsToShape';

/** One side of a box: how far inside it a spot lies. */
type Inside = (x: number, y: number) => number;

/** The part of a ring on the inner side of one line. */
function clipBy(ring: Ring, inside: Inside): Ring {
  const kept: number[] = [];
  let [lastX, lastY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
  let last = inside(lastX, lastY);
  for (let index = 0; index + 1 < ring.length; index += 2) {
    const [x = 0, y = 0] = [ring[index], ring[index + 1]];
    const now = inside(x, y);
    if (now >= 0 !== last >= 0) {
      const share = last / (last - now);
      kept.push(lastX + (x - lastX) * share, lastY + (y - lastY) * share);
    }
    if (now >= 0) kept.push(x, y);
    [lastX, lastY, last] = [x, y, now];
  }
  return kept;
}

/**
 * What of a ring lies within a box (Sutherland and Hodgman): it fills the same there. Where it left
 * the box it runs along its edge. Empty: nothing of it does.
 */
export function clipRing(ring: Ring, { left, top, right, bottom }: Extent): Ring {
  const sides: readonly Inside[] = [
    (x) => x - left,
    (x) => right - x,
    (_, y) => y - top,
    (_, y) => bottom - y,
  ];
  return sides.reduce<Ring>((part, side) => clipBy(part, side), ring);
}
