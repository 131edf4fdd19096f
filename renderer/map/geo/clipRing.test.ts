import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipRing } from './clipRing';
import type { Ring } from './ringsToShape';

const box = { left: 0, top: 0, right: 20, bottom: 10 };

/** By the even-odd rule, as land is filled. */
function holds(ring: Ring, x: number, y: number): boolean {
  let isInside = false;
  for (let index = 0; index < ring.length; index += 2) {
    const [ax = 0, ay = 0] = [ring[index], ring[index + 1]];
    const next = (index + 2) % ring.length;
    const [bx = 0, by = 0] = [ring[next], ring[next + 1]];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  }
  return isInside;
}

const corner = fc.tuple(fc.integer({ min: -30, max: 50 }), fc.integer({ min: -30, max: 40 }));
const rings = fc.array(corner, { minLength: 3, maxLength: 12 }).map((corners) => corners.flat());

test('a clipped ring fills what the whole one fills within the box, and nothing outside of it', () => {
  const within = fc.tuple(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(rings, within, (ring, [column, row]) => {
      const clipped = clipRing(ring, box);
      // Off all lines between whole numbers as far as counts.
      const [x, y] = [column + 0.437_651_3, row + 0.618_033_9];
      expect(holds(clipped, x, y)).toBe(holds(ring, x, y));
      for (let index = 0; index < clipped.length; index += 2) {
        const [px = 0, py = 0] = [clipped[index], clipped[index + 1]];
        expect(px).toBeGreaterThanOrEqual(box.left - 1e-9);
        expect(px).toBeLessThanOrEqual(box.right + 1e-9);
        expect(py).toBeGreaterThanOrEqual(box.top - 1e-9);
        expect(py).toBeLessThanOrEqual(box.bottom + 1e-9);
      }
    }),
  );
});

test('a ring within the box stays as it is, and one beside it is gone', () => {
  const inside = [1, 1, 5, 1, 5, 5];
  expect(clipRing(inside, box)).toEqual(inside);
  expect(clipRing([30, 1, 35, 1, 35, 5], box)).toEqual([]);
  // All of the box lies in it.
  expect(clipRing([-9, -9, 90, -9, 90, 90, -9, 90], box)).toHaveLength(8);
});
