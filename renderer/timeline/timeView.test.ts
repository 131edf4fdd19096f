import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../core/timeline/dayNumber';
import { extentOf, fitView, panView, viewWith, zoomView } from './timeView';
import { timeScale } from './timeScale';
import { dayToNumber } from '../../core/timeline/dayNumber';

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const view = fc
  .tuple(day, fc.integer({ min: 10, max: 100_000 }))
  .map(([from, span]) => zoomView({ from, to: from + span }, 1, from));

describe('the view of time', () => {
  it('stays within the years that a date can have', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 0.01, max: 100, noNaN: true }), day, (before, by, at) => {
        for (const { from, to } of [zoomView(before, by, at), panView(before, at)]) {
          expect(from).toBeGreaterThanOrEqual(FIRST_DAY - 1e-6);
          expect(to).toBeLessThanOrEqual(LAST_DAY + 1 + 1e-6);
          expect(to - from).toBeGreaterThan(9.99);
        }
      }),
    );
  });

  it('shows all at first, and brings into sight what is asked for', () => {
    const item = fc
      .tuple(fc.integer({ min: -9000, max: 30_000 }), fc.nat(400), fc.constantFrom('', 'open'))
      .map(([earliest, length, end]) => ({ earliest, latest: end ? null : earliest + length }));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), view, (items, before) => {
        const all = fitView(items);
        const extent = extentOf(items)!;
        expect(all.from).toBeLessThan(extent.first);
        expect(all.to).toBeGreaterThan(extent.last + 1);
        const seen = viewWith(before, items[0]!);
        const { earliest, latest } = items[0]!;
        expect(earliest).toBeLessThan(seen.to);
        expect((latest ?? earliest) + 1).toBeGreaterThan(seen.from);
      }),
    );
  });

  it('its ticks stand at whole days, the first of them with its year', () => {
    const { ticks, x, dayAt } = timeScale(
      { from: dayToNumber('2021-05-20'), to: dayToNumber('2021-07-20') },
      700,
    );
    expect(ticks[0]?.label).toMatch(/2021$/);
    // 24 May 2021 was a Monday.
    expect(ticks[0]?.label).toBe('24 May 2021');
    expect(
      ticks.map(({ x: at }) => dayAt(at)).every((one) => Math.abs(one - Math.round(one)) < 1e-6),
    ).toBe(true);
    expect(x(dayToNumber('2021-07-20'))).toBeCloseTo(700);
  });
});
