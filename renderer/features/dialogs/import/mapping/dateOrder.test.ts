import { expect, test } from 'vitest';
import { guessMapping } from '../../../../../core/import/mapping/guessMapping';
import { unsureDates, withDateOrder } from './dateOrder';

test('is asked of dates that could be either, until it is said', () => {
  const columns = ['place', 'date'];
  const seen = ['05/03/2023', '11/11/2021'];
  const rows = seen.map((date) => ({ at: 'line 2', cells: ['Erbil', date], trouble: null }));
  const { mapping } = guessMapping('Table', columns, rows);
  const seenIn = (): readonly string[] => seen;
  expect(unsureDates(mapping, seenIn)).toEqual(['date']);
  const said = withDateOrder(mapping, 'date', 'dmy');
  expect(said.entities[0]?.date).toMatchObject({ column: 'date', format: 'dmy' });
  expect(unsureDates(said, seenIn)).toEqual([]);
  expect(unsureDates(mapping, () => ['2021-05-03'])).toEqual([]);
});
