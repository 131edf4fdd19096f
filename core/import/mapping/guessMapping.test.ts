import { expect, test } from 'vitest';
import { guessMapping } from './guessMapping';
import type { Mapping } from './mapping';

function guessed(columns: readonly string[], ...rows: readonly string[][]): Mapping {
  const table = rows.map((cells, at) => ({ at: `line ${at + 2}`, cells, trouble: null }));
  return guessMapping('Table', columns, table).mapping;
}

test('what an edge list calls a link is kept beside it, with its date', () => {
  const { links } = guessed(['from', 'to', 'type', 'date'], ['A', 'B', 'phoned', '25/12/2022']);
  expect(links).toMatchObject([
    { description: { columns: ['type'] }, date: { column: 'date', format: 'dmy' } },
  ]);
});

test('pairs of degrees are a position, whatever their column is called', () => {
  const { entities } = guessed(['Event', 'Where it was'], ['Blast', '36.34, 43.13']);
  expect(entities[0]).toMatchObject({ kind: 'place', position: { both: 'Where it was' } });
  const numbers = guessed(['Event', 'Numbers'], ['Blast', '36, 43']);
  expect(numbers.entities[0]?.position).toBeNull();
});

test('a thing is not called by its number where another column has words', () => {
  const { entities } = guessed(['Nr', 'Datum', 'Firma'], ['1', '2021-05-01', 'Acme']);
  expect(entities[0]?.names[0]?.text).toMatchObject({ columns: ['Firma'] });
  expect(entities[0]?.key).toEqual(['Nr']);
});

test('one day that is none does not hide how the others are written', () => {
  const days = ['03.02.2023', '14.02.2023', '31.02.2023', '05.03.2023'];
  const { entities } = guessed(['Ort', 'Datum'], ...days.map((day) => ['Erbil', day]));
  expect(entities[0]?.date).toMatchObject({ column: 'Datum', format: 'dmy' });
});
