import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSpots } from './freeSpots';

const anySpot = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});

test('each finds room of its own, however many come at once to one spot', () => {
  fc.assert(
    fc.property(
      fc.array(anySpot, { maxLength: 30 }),
      anySpot,
      fc.integer({ min: 1, max: 40 }),
      (standing, near, count) => {
        const found = freeSpots(
          Array.from({ length: count }, () => near),
          standing,
        );
        expect(found).toHaveLength(count);
        found.forEach((spot, index) => {
          const others = [...standing, ...found.filter((_, other) => other !== index)];
          for (const other of others) {
            const far = Math.abs(other.x - spot.x) > 150 || Math.abs(other.y - spot.y) > 105;
            expect(far).toBe(true);
          }
        });
      },
    ),
  );
});

test('a free spot is taken as it is wanted, and around one that stands it goes outwards', () => {
  expect(freeSpots([{ x: 5, y: 6 }], [])).toEqual([{ x: 5, y: 6 }]);
  const standing = [
    { x: 0, y: 0 },
    { x: -1000, y: 0 },
  ];
  const [first] = freeSpots([{ x: 0, y: 0 }], standing);
  expect(first).toEqual({ x: 170, y: 0 });
});
