import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../dates/parseDate';
import { guessDateFormat } from './guessDateFormat';
import { dateFormats } from './mapping';
import { readDate } from './readDate';
import { readNumber } from './readNumber';

test.each([
  ['2021-06-10', 'plain', '2021-06-10'],
  ['2021-06-10 00:00:00.000', 'plain', '2021-06-10'],
  ['2021-06-10T12:30:00Z', 'dmy', '2021-06-10'],
  ['2021/6/1', 'plain', '2021-06-01'],
  ['20210610', 'plain', '2021-06-10'],
  ['2021', 'plain', '2021'],
  ['2021-21', 'plain', '2021-21'],
  ['2021-06?/2021-07', 'plain', '2021-06?/2021-07'],
  ['10 June 2021', 'plain', '2021-06-10'],
  ['10-Jun-2021', 'plain', '2021-06-10'],
  ['Jun 10, 2021', 'plain', '2021-06-10'],
  ['June 2021', 'plain', '2021-06'],
  ['06/2021', 'plain', '2021-06'],
  ['13/06/2021', 'plain', '2021-06-13'],
  ['06/13/2021', 'plain', '2021-06-13'],
  ['06/06/2021', 'plain', '2021-06-06'],
  ['10/06/2021', 'dmy', '2021-06-10'],
  ['10/06/2021', 'mdy', '2021-10-06'],
  ['١٠/٠٦/٢٠٢١', 'dmy', '2021-06-10'],
  ['44357', 'excel-1900', '2021-06-10'],
  ['42895.5', 'excel-1904', '2021-06-10'],
] as const)('reads %s (%s) as %s', (text, format, edtf) => {
  expect(readDate(text, format)).toEqual({ ok: true, value: edtf });
});

test.each([
  ['31/02/2021', 'dmy', /2021-02-31/],
  ['2021-02-31', 'plain', /2021-02-31/],
  ['10/06/2021', 'plain', /day or with the month/],
  ['13/06/2021', 'mdy', /2021-13-06/],
  ['10/06/21', 'dmy', /century/],
  ['60', 'excel-1900', /not a date/],
  ['early in the war', 'plain', /not a date/],
] as const)('does not read %s (%s)', (text, format, message) => {
  const read = readDate(text, format);
  expect(read.ok ? read.value : read.error.message).toMatch(message);
});

test('every date that is read is EDTF, whatever the text is', () => {
  const text = fc.oneof(
    fc.string({
      unit: fc.constantFrom(...Array.from('0123456789-/. TXJunemay,٣?~')),
      maxLength: 14,
    }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...dateFormats), (written, format) => {
      const read = readDate(written, format);
      if (read.ok) expect(parseDate(read.value).ok).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('asks for the order of day and month only where no date tells it', () => {
  expect(guessDateFormat('d', ['10/06/2021', '13/06/2021'])).toEqual({
    format: 'dmy',
    question: null,
  });
  expect(guessDateFormat('d', ['06/10/2021', '06/13/2021'])).toEqual({
    format: 'mdy',
    question: null,
  });
  expect(guessDateFormat('d', ['10/06/2021', '01/02/2021'])).toMatchObject({
    format: 'plain',
    question: expect.stringContaining('“d”') as string,
  });
  expect(guessDateFormat('d', ['Baghdad', '10/06/2021'])).toBe(null);
});

test.each([
  ['1,200', 'point', 1200],
  ['1.200', 'comma', 1200],
  ['33,3', 'comma', 33.3],
  ['33,3', 'point', null],
  ['−4.5', 'point', -4.5],
  ['١٢', 'point', 12],
  ['1E+05', 'point', 100_000],
  ['12 killed', 'point', null],
  ['1e999', 'point', null],
  ['', 'point', null],
  ['.', 'point', null],
  ['0x10', 'point', null],
] as const)('the number of “%s” (decimal %s) is %s', (text, decimal, number) => {
  expect(readNumber(text, decimal)).toBe(number);
});
