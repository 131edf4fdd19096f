import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extentOf,
  fitView,
  holdView,
  MOST_FITTED,
  MOST_SCALE,
  panView,
  toMap,
  toScreen,
  zoomView,
} from './mapView';

const unit = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 300, max: 2400 }),
  height: fc.integer({ min: 300, max: 1600 }),
});
const view = fc.record({
  x: unit,
  y: unit,
  scale: fc.double({ min: 2000, max: MOST_SCALE, noNaN: true }),
});
const spotIn = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
});

describe('the view of the map', () => {
  it('shows a spot where it takes a pointer to be', () => {
    fc.assert(
      fc.property(view, size, spotIn, (seen, room, at) => {
        const back = toScreen(seen, room, toMap(seen, room, at));
        expect(back.x).toBeCloseTo(at.x, 4);
        expect(back.y).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('keeps what is under the pointer there when it zooms', () => {
    fc.assert(
      fc.property(
        view,
        size,
        spotIn,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (seen, room, at, factor) => {
          const under = toMap(seen, room, at);
          const after = toScreen(zoomView(seen, room, factor, at), room, under);
          expect(after.x).toBeCloseTo(at.x, 3);
          expect(after.y).toBeCloseTo(at.y, 3);
        },
      ),
    );
  });

  it('moves with the hand', () => {
    const seen = { x: 0.5, y: 0.5, scale: 1000 };
    expect(panView(seen, 100, -50)).toEqual({ x: 0.4, y: 0.55, scale: 1000 });
  });

  it('fits all of what is to be seen, with room around it', () => {
    const spots = fc.array(fc.record({ x: unit, y: unit, radius: fc.constant(0.001) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(spots, size, (all, room) => {
        const extent = extentOf(all);
        if (!extent) throw new Error('There are spots');
        const fits = fitView(extent, room, 40, MOST_FITTED);
        for (const spot of all) {
          const { x, y } = toScreen(fits, room, spot);
          expect(x).toBeGreaterThanOrEqual(39);
          expect(x).toBeLessThanOrEqual(room.width - 39);
          expect(y).toBeGreaterThanOrEqual(39);
          expect(y).toBeLessThanOrEqual(room.height - 39);
        }
      }),
    );
  });

  it('leaves a single point its surroundings', () => {
    const extent = extentOf([{ x: 0.6, y: 0.4, radius: 0 }]);
    expect(extent && fitView(extent, { width: 800, height: 600 }, 40, MOST_FITTED)).toEqual({
      x: 0.6,
      y: 0.4,
      scale: MOST_FITTED,
    });
  });

  it('stays between the edges of the world, wherever that begins', () => {
    const wild = fc.record({
      x: fc.double({ min: -3, max: 3, noNaN: true }),
      y: fc.double({ min: -3, max: 3, noNaN: true }),
      scale: fc.double({ min: 1, max: 1e9, noNaN: true }),
    });
    fc.assert(
      fc.property(wild, size, unit, (asked, room, cut) => {
        const held = holdView(asked, room, cut);
        const half = { x: room.width / held.scale / 2, y: room.height / held.scale / 2 };
        expect(held.scale).toBeLessThanOrEqual(MOST_SCALE);
        expect(held.x - Math.min(half.x, 0.5)).toBeGreaterThanOrEqual(cut - 1e-9);
        expect(held.x + Math.min(half.x, 0.5)).toBeLessThanOrEqual(cut + 1 + 1e-9);
        expect(held.y - Math.min(half.y, 0.5)).toBeGreaterThanOrEqual(-1e-9);
        expect(held.y + Math.min(half.y, 0.5)).toBeLessThanOrEqual(1 + 1e-9);
        expect(holdView(held, room, cut)).toEqual(held);
      }),
    );
  });
});
