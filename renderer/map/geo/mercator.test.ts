import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerUnit, MOST_LATITUDE, project, unproject } from './mercator';

const anywhere = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -179.999, max: 179.999, noNaN: true }),
});

describe('the projection', () => {
  it('can be turned back', () => {
    fc.assert(
      fc.property(anywhere, (spot) => {
        const back = unproject(project(spot));
        expect(back.latitude).toBeCloseTo(spot.latitude, 8);
        expect(back.longitude).toBeCloseTo(spot.longitude, 8);
      }),
    );
  });

  it('fills a square with the world, north up and east to the right', () => {
    expect(project({ latitude: 0, longitude: 0 })).toEqual({ x: 0.5, y: 0.5 });
    expect(project({ latitude: MOST_LATITUDE, longitude: -180 }).y).toBeCloseTo(0, 8);
    expect(project({ latitude: 90, longitude: 0 }).y).toBeCloseTo(0, 8);
    expect(project({ latitude: -90, longitude: 0 }).y).toBeCloseTo(1, 8);
  });

  it('knows that a degree of longitude is half as long at 60° as at the equator', () => {
    const { y } = project({ latitude: 60, longitude: 0 });
    expect(metresPerUnit(y) / metresPerUnit(0.5)).toBeCloseTo(0.5, 6);
    expect(metresPerUnit(0.5) / 360).toBeCloseTo(111_319, -1);
  });
});
