import { expect, it } from 'vitest';
import { pictureSize } from './pictureSize';

it('grows with the chart, so that labels stay readable', () => {
  const small = pictureSize([{ x: 0, y: 0 }]);
  const large = pictureSize([
    { x: -2000, y: 0 },
    { x: 2000, y: 1500 },
  ]);
  expect(large.width).toBeGreaterThan(4000);
  expect(large.height).toBeGreaterThan(1500);
  expect(small.width).toBeLessThan(large.width);
});

it('never grows past what can be drawn in one piece, nor shrinks to nothing', () => {
  const huge = pictureSize([
    { x: 0, y: 0 },
    { x: 1e6, y: 1e6 },
  ]);
  expect(huge.width * 2).toBeLessThanOrEqual(16_000);
  expect(huge.height * 2).toBeLessThanOrEqual(16_000);
  expect(pictureSize([]).height).toBeGreaterThan(400);
});
