import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates } from './compareDates';
import { dateToWords } from './dateToWords';
import { isYearInferred } from './isYearInferred';
import { isYearStated } from './isYearStated';
import { parseDate, type VagueDate } from './parseDate';

function read(text: string): VagueDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.value;
}

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
const season = fc.constantFrom('21', '22', '23', '24');
const mark = fc.constantFrom('', '', '?', '~', '%');

const plainParts = fc.oneof(
  fc.tuple(year),
  fc.tuple(year, month),
  fc.tuple(year, month, day),
  fc.tuple(year, season),
);
const plainDate = plainParts.map((parts) => parts.join('-'));
const plainDay = fc.tuple(year, month, day).map((parts) => parts.join('-'));

/** A date with marks before and after any of its parts, beside the same date without them. */
const markedDate = fc
  .tuple(plainParts, fc.array(mark, { minLength: 6, maxLength: 6 }))
  .map(([parts, marks]) => ({
    plain: parts.join('-'),
    marked: parts
      .map((part, index) => `${marks[index * 2] ?? ''}${part}${marks[index * 2 + 1] ?? ''}`)
      .join('-'),
  }));
const maskedDate = fc
  .oneof(
    fc.tuple(
      fc.constantFrom('XXXX', '20XX', '202X', '2021'),
      fc.constantFrom('XX', '0X', '1X', '06'),
      fc.constantFrom('XX', '1X', 'X5', '10'),
    ),
    fc.tuple(fc.constantFrom('XXXX', '202X', '2XXX'), fc.constantFrom('XX', '02', '21')),
    fc.tuple(fc.constantFrom('XXXX', '20XX', '202X')),
  )
  .map((parts) => parts.join('-'));
const anyDate = fc.oneof(
  markedDate.map(({ marked }) => marked),
  maskedDate,
);

const anyExpression = fc
  .oneof(
    anyDate,
    fc.tuple(anyDate, anyDate).map((ends) => ends.join('/')),
    anyDate.chain((date) =>
      fc.constantFrom(`${date}/..`, `${date}/`, `../${date}`, `/${date}`, `[..${date}]`),
    ),
    fc.array(anyDate, { minLength: 1, maxLength: 4 }).map((dates) => `[${dates.join(',')}]`),
    fc.array(anyDate, { minLength: 1, maxLength: 4 }).map((dates) => `{${dates.join(',')}}`),
    fc.tuple(anyDate, anyDate).map(([first, last]) => `{${first}..${last}}`),
  )
  .filter((text) => parseDate(text).ok);

describe('every string', () => {
  const scribble = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('0123456789Xx-/.,?~%[]{}TYSE ')),
      maxLength: 40,
    }),
  );

  test('is read or refused with a message, and worded, without throwing', () => {
    fc.assert(
      fc.property(scribble, (text) => {
        const parsed = parseDate(text);
        if (!parsed.ok) expect(parsed.error.message).toMatch(/ is not a date: .{10}/);
        expect(typeof dateToWords(text)).toBe('string');
        expect(typeof isYearInferred(text)).toBe('boolean');
        expect(typeof isYearStated(text)).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('every date', () => {
  test('is its own canonical text once read', () => {
    fc.assert(
      fc.property(anyExpression, (text) => {
        const once = read(text);
        expect(read(once.edtf)).toEqual(once);
        expect(dateToWords(text)).toBe(dateToWords(once.edtf));
      }),
    );
  });

  test('begins no later than it ends', () => {
    fc.assert(
      fc.property(anyExpression, (text) => {
        const { earliest, latest } = read(text);
        for (const bound of [earliest, latest]) {
          if (bound !== null) expect(bound).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });

  test('has words, and words that are not its code', () => {
    fc.assert(
      fc.property(anyExpression, (text) => {
        const words = dateToWords(text);
        expect(words).not.toMatch(/[~%?]|\(\)|undefined|null| {2}|^ | $/);
        expect(words).not.toBe('');
      }),
    );
  });

  test('loses no bound when marks are added, and is what the library calls a date', () => {
    fc.assert(
      fc.property(markedDate, ({ plain, marked }) => {
        const { earliest, latest } = read(plain);
        expect(read(marked)).toMatchObject({ earliest, latest });
        expect(() => parse(read(marked).edtf, { level: 3 })).not.toThrow();
      }),
    );
  });
});

describe('marks', () => {
  test('are never lost from the words', () => {
    fc.assert(
      fc.property(markedDate, markedDate, ({ plain, marked }, other) => {
        const { edtf } = read(marked);
        if (edtf === plain) return;
        expect(dateToWords(edtf)).not.toBe(dateToWords(plain));
        for (const frame of ['D/..', 'D/', '../D', '[..D]', `[D,${other.marked}]`, 'D/D']) {
          const [with_, without] = [edtf, plain].map((date) => frame.replaceAll('D', date));
          expect(dateToWords(with_ ?? '')).not.toBe(dateToWords(without ?? ''));
        }
      }),
    );
  });

  test('of different meaning have different words', () => {
    fc.assert(
      fc.property(plainParts, fc.array(mark, { size: 'small' }), fc.array(mark), (parts, a, b) => {
        const write = (marks: readonly string[]): string =>
          read(parts.map((part, index) => `${marks[index] ?? ''}${part}`).join('-')).edtf;
        expect(dateToWords(write(a)) === dateToWords(write(b))).toBe(write(a) === write(b));
      }),
    );
  });
});

describe('intervals', () => {
  test('begin with their start and end with their end', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (first, last) => {
        const whole = parseDate(`${first}/${last}`);
        if (!whole.ok || !parseDate(first).ok || !parseDate(last).ok) return;
        expect(whole.value.earliest).toBe(read(first).earliest);
        expect(whole.value.latest).toBe(read(last).latest);
      }),
    );
  });

  test('of two different days are read one way round only', () => {
    fc.assert(
      fc.property(plainDay, plainDay, (a, b) => {
        fc.pre(a !== b);
        expect(parseDate(`${a}/${b}`).ok).toBe(a < b);
      }),
    );
  });
});

describe('sets', () => {
  test('contain each of their members', () => {
    fc.assert(
      fc.property(fc.array(plainDate, { minLength: 1, maxLength: 5 }), (dates) => {
        const whole = read(`[${dates.join(',')}]`);
        for (const { earliest, latest } of dates.map(read)) {
          expect((whole.earliest ?? '') <= (earliest ?? '')).toBe(true);
          expect((whole.latest ?? '') >= (latest ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('days of the calendar', () => {
  test('are exactly those that the Gregorian calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 27, max: 32 }),
        (y, m, d) => {
          const exists = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d;
          const pad = (number: number): string => String(number).padStart(2, '0');
          expect(parseDate(`${String(y)}-${pad(m)}-${pad(d)}`).ok).toBe(exists);
        },
      ),
    );
  });
});

describe('the order of dates', () => {
  test('is total, and puts what has no day last', () => {
    fc.assert(
      fc.property(anyExpression, anyExpression, anyExpression, (...texts) => {
        const [a, b, c] = texts.map(read).sort(compareDates) as [VagueDate, VagueDate, VagueDate];
        expect(compareDates(a, a)).toBe(0);
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b)).toBeLessThanOrEqual(0);
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        if (a.earliest === null) expect(c.earliest).toBe(null);
        expect(compareDates(a, b) === 0).toBe(a.earliest === b.earliest && a.latest === b.latest);
      }),
    );
  });

  test('follows the calendar for days', () => {
    fc.assert(
      fc.property(plainDay, plainDay, (a, b) => {
        expect(Math.sign(compareDates(read(a), read(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
