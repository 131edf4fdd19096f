import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksWithRoom } from './ticksWithRoom';
import { timeScale } from './timeScale';

const six = (text: string): number => text.length * 6;

describe('the words of the ticks', () => {
  it('say the year of what follows where both years have no room', () => {
    const ticks = [
      { x: 0, label: '28 Dec 2020' },
      { x: 52, label: '4 Jan 2021' },
      { x: 104, label: '11 Jan' },
      { x: 156, label: '18 Jan' },
    ];
    const labels = ticksWithRoom({ ticks, width: 400 }, six).map(({ label }) => label);
    expect(labels).toEqual(['4 Jan 2021', '18 Jan']);
  });

  it('touch no others and lie on the axis, and there are some in any view that has room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 100_000 }),
        fc.integer({ min: 10, max: 400_000 }),
        fc.integer({ min: 300, max: 3000 }),
        (from, days, width) => {
          const scale = timeScale({ from, to: from + days }, width);
          const kept = ticksWithRoom(scale, six);
          if (scale.ticks.length > 2) expect(kept.length).toBeGreaterThan(0);
          kept.forEach(({ x, label }, index) => {
            const next = kept[index + 1]?.x ?? width;
            expect(x + six(label)).toBeLessThan(next);
            expect(x).toBeGreaterThanOrEqual(0);
          });
        },
      ),
    );
  });
});
