import { describe, expect, it } from 'vitest';
import { ringsToShape, thinRings } from './ringsToShape';

const square = (x: number, y: number, side: number): number[] => [
  ...[x, y, x + side, y],
  ...[x + side, y + side, x, y + side],
];

describe('the shape of a country', () => {
  it('has its name in the middle of its largest part, and reaches around all of them', () => {
    const shape = ringsToShape([square(0, 0, 0.01), square(0.5, 0.2, 0.1)]);
    expect(shape?.middle.x).toBeCloseTo(0.55);
    expect(shape?.middle.y).toBeCloseTo(0.25);
    expect(shape?.room.width).toBeCloseTo(0.1);
    expect(shape?.bounds.left).toBe(0);
    expect(shape?.bounds.right).toBeCloseTo(0.6);
  });

  it('is none without a ring', () => {
    expect(ringsToShape([])).toBeNull();
  });

  it('loses only what is too small to be seen', () => {
    expect(thinRings([square(0, 0, 0.1)], 0.01)).toEqual([square(0, 0, 0.1)]);
    expect(thinRings([square(0, 0, 0.001)], 0.01)).toEqual([]);
  });
});
