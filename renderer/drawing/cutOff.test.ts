import { expect, it } from 'vitest';
import type { Bounds } from './bounds';
import { cutOff } from './cutOff';
import type { Mark } from './drawing';

const shape = (bounds: Bounds): Mark => ({
  what: 'shape',
  path: 'M0 0',
  rule: 'nonzero',
  fill: null,
  stroke: null,
  matrix: null,
  bounds,
});

it('cuts off what reaches out of a box, and leaves all else as it is', () => {
  const inside = [shape([0, 0, 50, 20])];
  expect(cutOff(inside, [0, 0, 50, 20])).toBe(inside);
  const outside = [shape([-30, 0, 50, 20])];
  expect(cutOff(outside, [0, 0, 50, 20])).toEqual([
    { what: 'group', title: null, opacity: 1, clip: 'M0 0L50 0L50 20L0 20ZM0 0', marks: outside },
  ]);
  const cutBefore = cutOff(outside, [0, 0, 50, 20]);
  expect(cutOff(cutBefore, [0, 0, 50, 20])).toBe(cutBefore);
});
