import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallestArc } from './smallestArc';

it('holds every angle, and is no wider than it has to be', () => {
  const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
  fc.assert(
    fc.property(fc.array(angle, { minLength: 1, maxLength: 8 }), (angles) => {
      const { from, to } = smallestArc(angles);
      const turn = 2 * Math.PI;
      for (const one of angles) {
        const after = (((one - from) % turn) + turn) % turn;
        expect(Math.min(after, turn - after) < 1e-9 || after <= to - from + 1e-9).toBe(true);
      }
      expect(to - from).toBeLessThanOrEqual(turn - turn / angles.length + 1e-9);
    }),
  );
});

it('goes across the turn of the circle where that is shorter', () => {
  const { from, to } = smallestArc([Math.PI - 0.1, -Math.PI + 0.1]);
  expect(to - from).toBeCloseTo(0.2);
});
