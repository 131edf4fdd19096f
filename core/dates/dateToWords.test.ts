import { expect, test } from 'vitest';
import { dateToWords } from './dateToWords';

test.each([
  ['2021-06-10', '10 June 2021'],
  ['2021-06', 'June 2021'],
  ['2021', '2021'],
  ['2021?-06-10', '10 June 2021 (year inferred)'],
  ['2021%-06-10', '10 June 2021 (year inferred and approximate)'],
  ['2021-06?-10', '10 June 2021 (year inferred, month uncertain)'],
  ['2021-06-~10', '10 June 2021 (day approximate)'],
  ['2021-06-10?', 'perhaps 10 June 2021'],
  ['2021-06~', 'about June 2021'],
  ['2021%', 'perhaps about 2021'],
  ['XXXX-06-10', '10 June, year not stated'],
  ['XXXX', 'year not stated'],
  ['XXXX-XX-XX', 'date not stated'],
  ['2021-06-XX', 'June 2021, day not stated'],
  ['2021-XX', '2021, month not stated'],
  ['2021-XX-XX', '2021, day and month not stated'],
  ['2021-XX-10', 'day 10 of a month in 2021'],
  ['202X', '2020s'],
  ['202X-06-10', '10 June in the 2020s'],
  ['20XX', 'a year from 2000 to 2099'],
  ['2021-06-1X', 'one of 10 to 19 June 2021'],
  ['2021-02-2X', 'one of 20 to 28 February 2021'],
  ['2021-06-X1', '1, 11 or 21 June 2021'],
  ['2021-1X', 'October, November or December 2021'],
  ['2021-21', 'spring 2021'],
  ['2021-22?', 'perhaps summer 2021'],
  ['XXXX-24', 'winter, year not stated'],
  ['2021-06-08/2021-06-20', '8–20 June 2021'],
  ['2021-06-28/2021-07-03', '28 June – 3 July 2021'],
  ['2020-12-28/2021-01-03', '28 December 2020 to 3 January 2021'],
  ['2021-06/2021-08', 'June–August 2021'],
  ['2019/2021', '2019–2021'],
  ['2021?-06-08/2021?-06-20', '8–20 June 2021 (year inferred)'],
  ['2021-06-08/2021?-06-20', '8 June 2021 to 20 June 2021 (year inferred)'],
  ['XXXX-06-10/XXXX-06-12', '10–12 June, year not stated'],
  ['XXXX-12-28/XXXX-01-03', '28 December – 3 January, year not stated'],
  ['2021-06~/2021-07?', 'about June 2021 to perhaps July 2021'],
  ['2021-01/..', 'since January 2021'],
  ['2021-01/', 'from January 2021, end not stated'],
  ['../2021', 'until 2021'],
  ['/2021', 'until 2021, beginning not stated'],
  ['[2021,2022,2024]', '2021, 2022 or 2024'],
  ['{2021?,2022}', 'perhaps 2021 and 2022'],
  ['[2021-06-08..2021-06-20]', 'within 8–20 June 2021'],
  ['[..2021]', '2021 or earlier'],
  ['{2021..}', '2021 and later'],
])('%s is worded "%s"', (edtf, words) => {
  expect(dateToWords(edtf)).toBe(words);
});

test('what is no date is shown as it is', () => {
  expect(dateToWords('early in the war')).toBe('early in the war');
});
