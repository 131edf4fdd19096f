import { finishNow } from '../../../core/sliced';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, lengthInside } from './box';
import { chooseBends } from './chooseBends';
import { controlPoint, curveBetween, pointAt } from './curve';
import { edgeBend } from './edgeBend';
import { polygonHolds } from './polygon';

const spot = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
});

describe('polygonHolds', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it('holds what is inside, not what is outside', () => {
    expect(polygonHolds(square, { x: 5, y: 5 })).toBe(true);
    expect(polygonHolds(square, { x: 15, y: 5 })).toBe(false);
    expect(polygonHolds(square, { x: 5, y: -1 })).toBe(false);
  });

  it('leaves out the bay of a bent lasso', () => {
    const bay = [...square.slice(0, 3), { x: 5, y: 2 }, { x: 0, y: 10 }];
    expect(polygonHolds(bay, { x: 5, y: 6 })).toBe(false);
    expect(polygonHolds(bay, { x: 5, y: 1 })).toBe(true);
  });
});

describe('lengthInside', () => {
  it('is the whole length inside a box that holds both ends, and none beside it', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        expect(lengthInside(boxAround({ x: 0, y: 0 }, 1001, 1001), from, to)).toBeCloseTo(length);
        expect(lengthInside(boxAround({ x: 2000, y: 0 }, 100, 100), from, to)).toBe(0);
      }),
    );
  });
});

describe('lines', () => {
  it('bend to the same side on screen, whichever end they are seen from', () => {
    fc.assert(
      fc.property(spot, spot, fc.integer({ min: -3, max: 3 }), (a, b, lane) => {
        fc.pre(a.x !== b.x || a.y !== b.y);
        const there = controlPoint(a, b, edgeBend('link', lane, a, b));
        const back = controlPoint(b, a, edgeBend('link', -lane, b, a));
        expect(there.x).toBeCloseTo(back.x);
        expect(there.y).toBeCloseTo(back.y);
      }),
    );
  });

  it('go around a node that they do not end at, so that nobody reads a link that is not there', () => {
    const nodes = [
      { id: 'a', box: boxAround({ x: 0, y: 0 }, 36, 36) },
      { id: 'between', box: boxAround({ x: 200, y: 0 }, 36, 36) },
      { id: 'b', box: boxAround({ x: 400, y: 0 }, 36, 36) },
    ];
    const line = {
      id: 'l',
      what: 'link',
      source: 'a',
      target: 'b',
      lane: 0,
      alone: true,
      fan: null,
    } as const;
    const bend = finishNow(chooseBends(nodes, [line])).get('l')!;
    expect(bend).not.toBe(0);
    const middle = pointAt(curveBetween({ x: 0, y: 0 }, { x: 400, y: 0 }, bend, 0, 0), 0.5);
    expect(Math.abs(middle.y)).toBeGreaterThan(18);
    expect(
      finishNow(
        chooseBends(
          nodes.filter(({ id }) => id !== 'between'),
          [line],
        ),
      ).get('l'),
    ).toBe(0);
  });
});
