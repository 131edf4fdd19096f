import { expect, test } from 'vitest';
import { guessMapping } from '../../../../../core/import/mapping/guessMapping';
import { quoteColumns } from './quoteColumns';

const { mapping } = guessMapping('Table', ['name', 'notes', 'phone'], []);

test('columns are quoted beside what is quoted already, each once', () => {
  const quoted = quoteColumns(mapping, ['phone', 'notes']);
  expect(quoted?.row.text).toMatchObject({ columns: ['notes', 'phone'], between: ' · ' });
});

test('a text that the analyst wrote stays, and too many columns are not quoted', () => {
  const written = { ...mapping, row: { ...mapping.row, text: { constant: 'a row' } } };
  expect(quoteColumns(written, ['phone'])).toBeNull();
  expect(
    quoteColumns(
      mapping,
      Array.from({ length: 21 }, (_, at) => `c${at}`),
    ),
  ).toBeNull();
});
