import { expect, test } from 'vitest';
import { isYearInferred } from './isYearInferred';
import { isYearStated } from './isYearStated';

test('a year is inferred where it alone, or it and the month, is uncertain', () => {
  expect(isYearInferred('2021?-06-10')).toBe(true);
  expect(isYearInferred('2021%-06')).toBe(true);
  expect(isYearInferred('2021-06?-10')).toBe(true);
  expect(isYearInferred('2021?-06-08/2021?-06-20')).toBe(true);
});

test('an uncertain date as a whole has no inferred year', () => {
  for (const edtf of ['2021-06-10', '2021-06-10?', '2021?', '2021~-06-10', 'XXXX-06-10', 'no']) {
    expect(isYearInferred(edtf)).toBe(false);
  }
});

test('a year is stated unless it is XXXX somewhere', () => {
  for (const edtf of ['2021', '202X-06-10', '2021?-06-10', '2021-01/..']) {
    expect(isYearStated(edtf)).toBe(true);
  }
  for (const edtf of ['XXXX-06-10', 'XXXX', '2021-06-10/XXXX-06-12', '[2021,XXXX]', 'no']) {
    expect(isYearStated(edtf)).toBe(false);
  }
});
