import { stringify } from 'csv-stringify/sync';
import type { FieldValue } from '../../../core/language/kind';
import type { Retraction } from '../../../core/language/scalars';
import type { When } from '../../../core/views/sliceView';

export type Cell = FieldValue | null;

/** A column: its name, what it means, and what a row has in it. Null is not given. */
export type CsvColumn<T> = readonly [name: string, meaning: string, cell: (row: T) => Cell];

/** A file of the archive. */
export interface CsvTable<T = unknown> {
  readonly name: string;
  /** What a row of it is. */
  readonly about: string;
  readonly columns: readonly CsvColumn<T>[];
  readonly rows: () => Iterable<T>;
}

/** Lets a list of tables hold rows of several sorts. */
export function csvTable<T>(table: CsvTable<T>): CsvTable {
  return table as CsvTable;
}

/** What makes a spreadsheet take a cell for a formula; the full-width forms do so in some of them. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export function isTakenForFormula(cell: Cell): boolean {
  return typeof cell === 'string' && formula.test(cell);
}

function toSafe(cell: Cell): Cell {
  return isTakenForFormula(cell) ? `'${cell as string}` : cell;
}

/** Lines of a table. Texts are quoted, numbers and truth values are not. */
export function rowsToCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(toSafe)),
    {
      record_delimiter: '\r\n',
      quoted_string: true,
      quoted_empty: false,
      cast: { boolean: (value) => ({ value: String(value), quoted: false }) },
    },
  );
}

export const dateColumns = <T>(name: string, whenOf: (row: T) => When | null): CsvColumn<T>[] => [
  [name, 'the date as it was given, in EDTF (ISO 8601-2)', (row) => whenOf(row)?.date ?? null],
  [`${name}_earliest`, 'its first possible day', (row) => whenOf(row)?.earliest ?? null],
  [`${name}_latest`, 'its last possible day', (row) => whenOf(row)?.latest ?? null],
];

interface Recorded {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export const recordedColumns = <T>(of: (row: T) => Recorded): CsvColumn<T>[] => [
  ['recorded_at', 'when it was recorded, in UTC', (row) => of(row).recordedAt],
  ['recorded_by', 'who recorded it', (row) => of(row).recordedBy],
];

export const retractionColumns = <T>(of: (row: T) => Retraction | null): CsvColumn<T>[] => [
  ['retracted', 'whether it was taken back', (row) => of(row) !== null],
  ['retracted_at', 'when it was taken back', (row) => of(row)?.at ?? null],
  ['retraction_reason', 'why', (row) => of(row)?.reason ?? null],
];
