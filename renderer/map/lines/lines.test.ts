import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../canvas/geometry/curve';
import { uidOf } from '../../testing/smallChart';
import { arcOf } from './arcOf';
import { bundleLines } from './bundleLines';
import { distanceToArc } from './distanceToArc';

const lineSets = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    maxLength: 40,
  })
  .map((ends) =>
    ends.map(([from, to], index) => ({
      uid: uidOf(100 + index),
      from: uidOf(from),
      to: uidOf(to),
    })),
  );

describe('lines between symbols', () => {
  it('are drawn once each, alone or counted, but for those within one symbol', () => {
    fc.assert(
      fc.property(lineSets, (lines) => {
        const bundles = bundleLines(lines, ({ from, to }) => [from, to]);
        const drawn = bundles.flatMap((bundle) => bundle.lines.map(({ uid }) => uid));
        const seen = lines.filter(({ from, to }) => from !== to).map(({ uid }) => uid);
        expect(drawn.sort()).toEqual(seen.sort());
        expect(new Set(bundles.map(({ id }) => id)).size).toBe(bundles.length);
        for (const bundle of bundles) {
          for (const { from, to } of bundle.lines) {
            expect([from, to].sort()).toEqual([bundle.from, bundle.to].sort());
          }
        }
      }),
    );
  });

  it('are none where an end is not on the map', () => {
    const lines = [{ uid: uidOf(100), from: uidOf(1), to: uidOf(2) }];
    expect(bundleLines(lines, () => null)).toEqual([]);
  });

  it('do not lie upon each other in lanes, whichever way they run', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 200, y: 40 },
    ];
    const [there, back] = [arcOf(a, b, 0), arcOf(b, a, 1)];
    const [one, other] = [pointAt(there, 0.5), pointAt(back, 0.5)];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(6);
    expect(one.y).toBeLessThan(20);
    expect(other.y).toBeLessThan(one.y);
  });

  it('are met on their curve and not on the straight way between their ends', () => {
    const arc = arcOf({ x: 0, y: 0 }, { x: 400, y: 0 }, 0);
    expect(distanceToArc(arc, pointAt(arc, 0.3))).toBeLessThan(1);
    expect(distanceToArc(arc, { x: 200, y: 0 })).toBeGreaterThan(20);
  });
});
