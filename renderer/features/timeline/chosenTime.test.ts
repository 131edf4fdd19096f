import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayToNumber, numberToDay } from '../../../core/timeline/dayNumber';
import { timeUnits } from '../../../core/timeline/timeUnit';
import { chosenTime, endMovedTo, endStepped, timeBetween, timeMoved } from './chosenTime';
import type { ChosenTime } from '../../timeline/timeView';

const day = fc.integer({ min: 0, max: 40_000 });
const unit = fc.constantFrom(...timeUnits);
const side = fc.constantFrom('first' as const, 'last' as const);
const time = fc
  .tuple(fc.option(day), fc.option(fc.nat(4000)))
  .map(([first, length]): ChosenTime => ({
    first,
    last: length === null ? null : (first ?? 20_000) + length,
  }));
const isInOrder = ({ first, last }: ChosenTime): boolean =>
  first === null || last === null || first <= last;

const written = ({ first, last }: ChosenTime): string =>
  [first, last].map((one) => (one === null ? '..' : numberToDay(one))).join('/');
const june = chosenTime({ from: '2021-06-10', to: '2021-06-20', undated: true });

describe('the chosen time', () => {
  it('never ends before it begins, however its ends are moved', () => {
    fc.assert(
      fc.property(time, side, day, unit, fc.constantFrom(1, -1), (before, end, to, each, by) => {
        expect(isInOrder(endMovedTo(before, end, to, each))).toBe(true);
        expect(isInOrder(endStepped(before, end, by, each, to))).toBe(true);
      }),
    );
  });

  it('keeps its length while the whole is moved', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: -900, max: 900 }), unit, (before, days, each) => {
        const after = timeMoved(before, days, each);
        if (before.first === null || before.last === null) return;
        expect(after.last! - after.first!).toBe(before.last - before.first);
      }),
    );
  });

  it('holds every day that a drag went over', () => {
    fc.assert(
      fc.property(day, day, unit, (one, other, each) => {
        const { first, last } = timeBetween(one, other, each);
        for (const touched of [one, other]) {
          expect(first! <= touched && touched <= last!).toBe(true);
        }
      }),
    );
  });

  it('its ends go by whole units', () => {
    const opens = dayToNumber('2021-01-05');
    const step = (of: ChosenTime, end: 'first' | 'last', by: 1 | -1) =>
      written(endStepped(of, end, by, 'month', opens));
    expect(step(june, 'first', -1)).toBe('2021-06-01/2021-06-20');
    expect(step(june, 'first', 1)).toBe('2021-06-20/2021-06-20');
    expect(step(june, 'last', 1)).toBe('2021-06-10/2021-06-30');
    expect(step({ ...june, first: null }, 'first', 1)).toBe('2021-02-01/2021-06-20');
    expect(written(endMovedTo(june, 'last', dayToNumber('2021-07-28'), 'month'))).toBe(
      '2021-06-10/2021-07-31',
    );
  });
});
