import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from './mercator';
import { fromCut, worldCut } from './worldCut';

const spanOf = (xs: readonly number[]): number => Math.max(...xs) - Math.min(...xs);
const across = fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1 });

describe('where the world is cut', () => {
  it('is the antimeridian for all that does not lie on both of its sides', () => {
    expect(worldCut([])).toBe(0);
    const iraq = [41, 44, 48].map((longitude) => project({ latitude: 33, longitude }).x);
    expect(worldCut(iraq)).toBe(0);
  });

  it('keeps together what the antimeridian parts', () => {
    const islands = [177, -172].map((longitude) => project({ latitude: -15, longitude }).x);
    const cut = worldCut(islands);
    expect(spanOf(islands.map((x) => fromCut(x, cut)))).toBeCloseTo(11 / 360, 8);
  });

  it('never draws things further apart than an uncut world would, and keeps each on its meridian', () => {
    fc.assert(
      fc.property(across, (xs) => {
        const cut = worldCut(xs);
        const drawn = xs.map((x) => fromCut(x, cut));
        expect(spanOf(drawn)).toBeLessThanOrEqual(spanOf(xs) + 1e-9);
        for (const [index, x] of drawn.entries()) {
          expect(x).toBeGreaterThanOrEqual(cut);
          expect(x).toBeLessThanOrEqual(cut + 1);
          const turns = x - (xs[index] ?? 0);
          expect(turns - Math.round(turns)).toBeCloseTo(0, 8);
        }
      }),
    );
  });
});
