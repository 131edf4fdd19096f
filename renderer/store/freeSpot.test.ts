import { describe, expect, it } from 'vitest';
import { freeSpot } from './freeSpot';

describe('freeSpot', () => {
  it('is the spot that was asked for, where nothing is in the way', () => {
    expect(freeSpot([], { x: 12, y: 34 })).toEqual({ x: 12, y: 34 });
    expect(freeSpot([{ x: 900, y: 900 }], { x: 12, y: 34 })).toEqual({ x: 12, y: 34 });
  });

  it('is beside what stands there', () => {
    const taken = [{ x: 0, y: 0 }];
    const spot = freeSpot(taken, { x: 0, y: 0 });
    expect(Math.abs(spot.x) >= 150 || Math.abs(spot.y) >= 100).toBe(true);
    expect(Math.hypot(spot.x, spot.y)).toBeLessThan(260);
  });

  it('finds room for one after another, and no two touch', () => {
    const taken: { x: number; y: number }[] = [];
    for (let count = 0; count < 60; count += 1) taken.push(freeSpot(taken, { x: 5, y: 5 }));
    for (const [index, one] of taken.entries()) {
      for (const other of taken.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) >= 150 || Math.abs(one.y - other.y) >= 100).toBe(true);
      }
    }
  });

  it('begins in the middle of what is there, on whole numbers', () => {
    const spot = freeSpot([
      { x: 0, y: 0 },
      { x: 1001, y: 0 },
    ]);
    expect(spot).toEqual({ x: 501, y: 0 });
  });
});
