import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathPen } from './pathPen';

/** All end points of the pieces of a path, control points left out. */
function endsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[MLQC]([^MLQCZ]+)/g)].map(([, numbers = '']) => {
    const all = numbers.trim().split(/\s+/).map(Number);
    return [all.at(-2) ?? NaN, all.at(-1) ?? NaN] as const;
  });
}

const angle = fc.double({ min: -7, max: 7, noNaN: true });

test('an arc goes through points of its circle, and ends where a canvas ends it', () => {
  fc.assert(
    fc.property(angle, angle, fc.boolean(), (from, to, back) => {
      const pen = new PathPen();
      pen.arc(50, 40, 20, from, to, back);
      const ends = endsOf(pen.path);
      for (const [x, y] of ends) expect(Math.hypot(x - 50, y - 40)).toBeCloseTo(20, 1);
      const isWhole = back ? to - from <= -2 * Math.PI : to - from >= 2 * Math.PI;
      const [x = NaN, y = NaN] = ends.at(-1) ?? [];
      const last = isWhole ? from : to;
      expect(x).toBeCloseTo(50 + 20 * Math.cos(last), 1);
      expect(y).toBeCloseTo(40 + 20 * Math.sin(last), 1);
    }),
  );
});

test('a corner that is rounded touches both lines at the same distance from where they meet', () => {
  const pen = new PathPen();
  pen.moveTo(0, 0);
  pen.arcTo(100, 0, 100, 100, 10);
  const ends = endsOf(pen.path);
  expect(ends[1]).toEqual([90, 0]);
  expect(ends.at(-1)).toEqual([100, 10]);
});

test('a transform moves points, whatever it is when the path is drawn', () => {
  const pen = new PathPen(() => [2, 0, 0, 2, 5, 7]);
  pen.rect(1, 1, 2, 3);
  expect(pen.path).toBe('M7 9L11 9L11 15L7 15ZM7 9');
  expect(pen.bounds).toEqual([7, 9, 11, 15]);
});
