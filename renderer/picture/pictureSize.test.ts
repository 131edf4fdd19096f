import { expect, it } from 'vitest';
import { nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { pictureSize } from './pictureSize';

const sizeOf = (spots: readonly { x: number; y: number }[], sources = 0) =>
  pictureSize(sliceOf({ nodes: spots.map((spot) => nodeNamed('Node', spot)) }), sources);

it('grows with the chart, so that labels stay readable', () => {
  const small = sizeOf([{ x: 0, y: 0 }]);
  const large = sizeOf([
    { x: -2000, y: 0 },
    { x: 2000, y: 1500 },
  ]);
  expect(large.width).toBeGreaterThan(4000);
  expect(large.height).toBeGreaterThan(1500);
  expect(small.width).toBeLessThan(large.width);
});

it('never grows past what opens anywhere, nor shrinks to nothing', () => {
  const huge = sizeOf([
    { x: 0, y: 0 },
    { x: 1e6, y: 1e6 },
  ]);
  expect(huge.width).toBeLessThanOrEqual(24_000);
  expect(huge.height).toBeLessThanOrEqual(24_000);
  expect(sizeOf([]).height).toBeGreaterThan(400);
});

it('makes room for the sources, where they are drawn', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 2000, y: 100 },
  ];
  expect(sizeOf(spots, 60).width).toBeGreaterThan(sizeOf(spots).width + 600);
  expect(sizeOf(spots, 60).height).toBeGreaterThan(sizeOf(spots).height);
});
