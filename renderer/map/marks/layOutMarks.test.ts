import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_DISTANCE, layOutMarks, MOST_OPENED, type Item, type Located } from './layOutMarks';

/** On a coarse grid, so that many lie at one spot or near each other. */
const marksOf = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 60,
  })
  .map((spots) =>
    spots.map(([x, y], index): Located => ({
      id: `m${String(index)}`,
      x: 0.3 + x / 100,
      y: 0.3 + y / 100,
      central: index % 3 === 0,
    })),
  );
const scales = fc.double({ min: 200, max: 200_000, noNaN: true });

const spotOf = (item: Item<Located>, scale: number): { x: number; y: number } => ({
  x: item.x * scale + item.dx,
  y: item.y * scale + item.dy,
});

function leastDistance(items: readonly Item<Located>[], scale: number): number {
  let least = Infinity;
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      const [a, b] = [spotOf(one, scale), spotOf(other, scale)];
      least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
    }
  }
  return least;
}

describe('the symbols on the map', () => {
  it('stand for every mark exactly once', () => {
    fc.assert(
      fc.property(marksOf, scales, (marks, scale) => {
        const ids = layOutMarks(marks, scale, null).flatMap((item) =>
          item.marks.map(({ id }) => id),
        );
        expect(ids.sort()).toEqual(marks.map(({ id }) => id).sort());
      }),
    );
  });

  it('never lie upon each other', () => {
    fc.assert(
      fc.property(marksOf, scales, (marks, scale) => {
        const items = layOutMarks(marks, scale, null);
        expect(leastDistance(items, scale)).toBeGreaterThanOrEqual(LEAST_DISTANCE - 1e-6);
      }),
    );
  });

  it('do not depend on the order of what there is', () => {
    fc.assert(
      fc.property(marksOf, scales, (marks, scale) => {
        expect(layOutMarks(marks.toReversed(), scale, null)).toEqual(
          layOutMarks(marks, scale, null),
        );
      }),
    );
  });

  it('count only what is near', () => {
    fc.assert(
      fc.property(marksOf, scales, (marks, scale) => {
        for (const item of layOutMarks(marks, scale, null)) {
          for (const { x, y } of item.marks) {
            expect(Math.hypot(x - item.x, y - item.y) * scale).toBeLessThan(LEAST_DISTANCE + 1e-6);
          }
        }
      }),
    );
  });

  it('part all that is not at one spot when one is near enough', () => {
    fc.assert(
      fc.property(marksOf, (marks) => {
        for (const item of layOutMarks(marks, 200_000, null)) {
          const spots = new Set(item.marks.map(({ x, y }) => `${String(x)} ${String(y)}`));
          expect(spots.size).toBe(1);
          if (item.marks.length > 1) expect(item.inseparable).toBe(true);
        }
      }),
    );
  });

  const crowd = (count: number): Located[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `m${String(index)}`,
      x: 0.5,
      y: 0.5,
      central: index === 0,
    }));

  it('are fanned out around what is really there, where there are few and there is room', () => {
    const items = layOutMarks(crowd(4), 5000, null);
    expect(items).toHaveLength(4);
    const middle = items.find(({ dx, dy }) => dx === 0 && dy === 0);
    expect(middle?.marks[0]?.id).toBe('m0');
  });

  it('are a count where many are at one spot, until that is opened', () => {
    const [count, second] = layOutMarks(crowd(MOST_OPENED), 5000, null);
    expect(second).toBeUndefined();
    expect(count?.inseparable).toBe(true);
    const opened = layOutMarks(crowd(MOST_OPENED), 5000, count?.id ?? null);
    expect(opened).toHaveLength(MOST_OPENED);
    expect(leastDistance(opened, 5000)).toBeGreaterThanOrEqual(LEAST_DISTANCE - 1e-6);
    const tooMany = layOutMarks(crowd(MOST_OPENED + 1), 5000, count?.id ?? null);
    expect(tooMany).toHaveLength(1);
  });
});
