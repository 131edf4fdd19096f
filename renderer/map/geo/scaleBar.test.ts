import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from './scaleBar';

describe('the scale bar', () => {
  it('is the longest round length that has room', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 50_000, noNaN: true }),
        fc.integer({ min: 60, max: 300 }),
        (metresPerPixel, room) => {
          const { metres, width } = scaleBar(metresPerPixel, room);
          expect(width).toBeLessThanOrEqual(room + 1e-6);
          expect(width).toBeGreaterThan(room / 2.5 - 1e-6);
          expect(width * metresPerPixel).toBeCloseTo(metres, 3);
          const digits = metres / 10 ** Math.floor(Math.log10(metres) + 1e-9);
          expect([1, 2, 5]).toContain(Math.round(digits));
        },
      ),
    );
  });

  it('speaks of metres below a kilometre', () => {
    expect(scaleBar(5, 110).label).toBe('500 m');
    expect(scaleBar(2100, 110).label).toBe('200 km');
    expect(scaleBar(50_000, 110).label).toBe('5,000 km');
  });
});
