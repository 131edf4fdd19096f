import fc from 'fast-check';
import { expect, it } from 'vitest';
import { controlPoint } from './curve';
import { fanBends } from './fanBends';
import { smallestArc } from './smallestArc';

const from = { x: 0, y: 0 };
const spots = fc.array(
  fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: 60, max: 600 }) }),
  { minLength: 2, maxLength: 6 },
);
const linesTo = (ends: readonly { x: number; y: number }[]) =>
  ends.map((to, index) => ({ id: `l${index}`, from, to }));

/** The direction in which each leaves, in radians. */
function leaving(ends: readonly { x: number; y: number }[]): number[] {
  const lines = linesTo(ends);
  const bends = fanBends(lines);
  return lines.map(({ id, to }) => {
    const { x, y } = controlPoint(from, to, bends.get(id)!);
    return Math.atan2(y, x);
  });
}

it('lets rivals that lie all around leave from one side', () => {
  const ends = [0, 1.1, 2.2, 3.3].map((angle) => ({
    x: Math.cos(angle) * 200,
    y: Math.sin(angle) * 200,
  }));
  const { from: first, to: last } = smallestArc(leaving(ends));
  expect(last - first).toBeLessThan(2.5);
});

it('keeps rivals apart whose ends lie in one direction', () => {
  const angles = leaving([200, 260, 320].map((x) => ({ x, y: 0 }))).sort((a, b) => a - b);
  expect(angles[1]! - angles[0]!).toBeGreaterThan(0.1);
  expect(angles[2]! - angles[1]!).toBeGreaterThan(0.1);
});

it('bends each, and all the same whatever their order', () => {
  fc.assert(
    fc.property(spots, (ends) => {
      const lines = linesTo(ends);
      const bends = fanBends(lines);
      for (const bend of bends.values()) expect(Math.abs(bend)).toBeGreaterThan(5);
      expect(new Map(fanBends(lines.toReversed()))).toEqual(new Map(bends));
    }),
  );
});
