import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessHeaderRow } from './guessHeaderRow';

test.each([
  [
    'the first row',
    1,
    [
      ['name', 'date'],
      ['Ali', '2021'],
    ],
  ],
  [
    'below a title',
    2,
    [
      ['Incidents of 2023', '', ''],
      ['No', 'Date', 'Place'],
      ['1', '2023', 'Erbil'],
    ],
  ],
  [
    'below a title and its date',
    3,
    [
      ['Report'],
      ['Printed', '1 May'],
      ['a', 'b', 'c', 'd', 'e'],
      ['1', '2', '3', '4', '5'],
      ['1', '2', '3', '4', '5'],
    ],
  ],
  [
    'a column without a name',
    1,
    [
      ['name', ''],
      ['Ali', 'Erbil'],
      ['Omar', 'Basra'],
    ],
  ],
  [
    'rows that are half empty',
    1,
    [
      ['a', 'b', 'c', 'd'],
      ['1', '', '', ''],
      ['2', '', '', ''],
    ],
  ],
  ['a title of one column', 1, [['Names'], ['Ali'], ['Omar']]],
  [
    'calls without a header',
    0,
    [
      ['96477', '96478', '2023-05-01 10:22'],
      ['96478', '96479', '2023-05-01 11:22'],
    ],
  ],
  [
    'years as names of columns',
    1,
    [
      ['country', '2020', '2021'],
      ['Iraq', '5', '6'],
    ],
  ],
  [
    'numbers as names of columns',
    1,
    [
      ['1', '2'],
      ['Ali', 'Erbil'],
      ['Omar', 'Basra'],
    ],
  ],
  ['nothing at all', 1, []],
])('%s: row %i', (_, row, rows) => {
  expect(guessHeaderRow(rows)).toBe(row);
});

test('is one of the rows, or none, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string()), { minLength: 1, maxLength: 20 }), (rows) => {
      const row = guessHeaderRow(rows);
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThanOrEqual(rows.length);
    }),
  );
});
