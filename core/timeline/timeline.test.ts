import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../dates/parseDate';
import { countByTime } from './countByTime';
import { dateStretches } from './dateStretches';
import { dayToNumber, FIRST_DAY, LAST_DAY, numberToDay } from './dayNumber';
import { packRows } from './packRows';
import { finestUnit, startOfUnit, timeUnits, unitAround, unitsBetween } from './timeUnit';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const unit = fc.constantFrom(...timeUnits);

describe('days and units', () => {
  it('a day comes back from its number, in the first years too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayToNumber(numberToDay(day))).toBe(day);
      }),
    );
    expect(numberToDay(dayToNumber('0044-03-15'))).toBe('0044-03-15');
  });

  it('each unit holds the days that it is asked for, and the next begins after its last', () => {
    fc.assert(
      fc.property(anyDay, unit, (day, each) => {
        const { first, last } = unitAround(day, each);
        expect(first <= day && day <= last).toBe(true);
        expect(startOfUnit(last, each)).toBe(first);
        expect(startOfUnit(last + 1, each)).toBe(last + 1);
        expect(startOfUnit(day, each, 1)).toBe(last + 1);
        expect(startOfUnit(last + 1, each, -1)).toBe(first);
      }),
    );
  });

  it('weeks begin on Monday, and months, years and centuries on their first day', () => {
    const day = dayToNumber('2021-06-10');
    expect(timeUnits.map((each) => numberToDay(startOfUnit(day, each)))).toEqual([
      '2021-06-10',
      '2021-06-07',
      '2021-06-01',
      '2021-01-01',
      '2020-01-01',
      '2000-01-01',
    ]);
  });

  it('the unit of a histogram is the finest that has room', () => {
    expect(finestUnit(30, 60)).toBe('day');
    expect(finestUnit(300, 60)).toBe('week');
    expect(finestUnit(4000, 140)).toBe('month');
    expect(finestUnit(4_000_000, 10)).toBe('century');
  });
});

const vague = fc
  .tuple(fc.option(fc.integer({ min: -50, max: 450 })), fc.nat(200), fc.boolean())
  .map(([earliest, length, hasEnd]) => ({
    earliest,
    latest: hasEnd ? (earliest ?? 100) + length : null,
  }));

describe('the histogram', () => {
  it('counts each in every bar that it may lie in, and as certain where it lies in one alone', () => {
    fc.assert(
      fc.property(fc.array(vague), unit, (items, each) => {
        const bars = countByTime(items, unitsBetween({ first: 0, last: 400 }, each));
        for (const { first, last, certain, possible } of bars) {
          const may = items.filter(
            ({ earliest, latest }) => (earliest ?? first) <= last && (latest ?? last) >= first,
          );
          const does = may.filter(
            ({ earliest, latest }) =>
              earliest !== null && latest !== null && earliest >= first && latest <= last,
          );
          expect(certain).toBe(does.length);
          expect(possible).toBe(may.length - does.length);
        }
      }),
    );
  });

  it('its bars follow one another without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.nat(3000), unit, (first, length, each) => {
        const bars = unitsBetween({ first, last: first + length }, each);
        expect(bars[0]?.first).toBeLessThanOrEqual(first);
        expect(bars.at(-1)?.last).toBeGreaterThanOrEqual(first + length);
        bars.slice(1).forEach((bar, index) => expect(bar.first).toBe(bars[index]!.last + 1));
      }),
    );
  });
});

describe('rows', () => {
  const extents = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.nat(120))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 60 },
  );

  it('nothing touches another in its row, and there are no more rows than needed', () => {
    fc.assert(
      fc.property(extents, fc.nat(20), (items, gap) => {
        const rows = packRows(items, gap);
        items.forEach((one, index) => {
          items.slice(index + 1).forEach((other, offset) => {
            if (rows[index] !== rows[index + 1 + offset]) return;
            expect(one.to + gap <= other.from || other.to + gap <= one.from).toBe(true);
          });
        });
        const crowd = items.map(
          ({ from }) => items.filter((other) => other.from <= from && other.to + gap > from).length,
        );
        const pointLike = items.filter(({ from, to }) => from === to && gap === 0).length;
        const most = Math.max(0, ...rows.map((row) => row + 1));
        expect(most).toBeLessThanOrEqual(Math.max(0, ...crowd) + pointLike);
      }),
    );
  });
});

describe('how a date lies in time', () => {
  const looks = (edtf: string) =>
    dateStretches(edtf).map(({ kind, start, end }) =>
      [kind, start, end]
        .map((part) =>
          typeof part === 'string'
            ? part
            : [part.outer, part.inner]
                .map((day) => (typeof day === 'number' ? numberToDay(day) : day))
                .join(' ') + (part.soft ? ' soft' : ''),
        )
        .join(', '),
    );

  it('only what has a day is a day', () => {
    expect(looks('2021-06-10')).toEqual(['day, 2021-06-10 2021-06-10, 2021-06-10 2021-06-10']);
    expect(looks('2021?-06-10')).toEqual([
      'day, 2021-06-10 2021-06-10 soft, 2021-06-10 2021-06-10 soft',
    ]);
    expect(looks('2021')).toEqual(['within, 2021-01-01 2021-01-01, 2021-12-31 2021-12-31']);
    expect(looks('[2021-06-01,2021-06-09]')).toEqual([
      'within, 2021-06-01 2021-06-01, 2021-06-09 2021-06-09',
    ]);
  });

  it('a span fades where its ends are vague, and goes on where it has none', () => {
    expect(looks('2021-06/2021-08')).toEqual([
      'span, 2021-06-01 2021-06-30, 2021-08-31 2021-08-01',
    ]);
    expect(looks('2021-06-08/..')).toEqual(['span, 2021-06-08 2021-06-08, open ']);
    expect(looks('/2021-06-08')).toEqual(['span, unknown , 2021-06-08 2021-06-08']);
    expect(looks('{2021-06-01,2021-06-09}')).toHaveLength(2);
  });

  it('what has no year lies nowhere', () => {
    expect(looks('XXXX-06-10')).toEqual([]);
    expect(looks('some day')).toEqual([]);
  });

  it('lies between its earliest and latest day, its inner days between its outer ones', () => {
    const two = (most: number) =>
      fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
    const date = fc
      .tuple(fc.integer({ min: 1000, max: 9998 }), two(12), two(28), fc.constantFrom(4, 7, 10))
      .map(([year, month, day, length]) => `${year}-${month}-${day}`.slice(0, length));
    const mark = fc.constantFrom('', '~', '?');
    const text = fc
      .tuple(date, mark, fc.option(date), mark)
      .map(([one, ofOne, other, ofOther]) =>
        other === null ? one + ofOne : `${[one, other].sort().join(`${ofOne}/`)}${ofOther}`,
      );
    fc.assert(
      fc.property(text, (edtf) => {
        const parsed = parseDate(edtf);
        if (!parsed.ok) return;
        const [stretch] = dateStretches(edtf);
        const { start, end } = stretch!;
        expect(numberToDay(start.outer as number)).toBe(parsed.value.earliest);
        expect(numberToDay(end.outer as number)).toBe(parsed.value.latest);
        expect(start.outer).toBeLessThanOrEqual(start.inner!);
        expect(start.inner!).toBeLessThanOrEqual(end.inner!);
        expect(end.inner!).toBeLessThanOrEqual(end.outer as number);
      }),
    );
  });
});
