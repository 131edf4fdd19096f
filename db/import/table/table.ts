import type { TableRow } from '../../../core/import/tableRow';
import type { Delimiter } from './delimiters';
import type { Encoding } from './encoding';

/** What the analyst says about a file where the guess is wrong. */
export interface TableChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
  /** The row with the names of the columns, counted from 1; 0 where there is none. 1 unless said. */
  readonly headerRow?: number;
}

/** How a file is read: as was guessed or chosen. */
export type TableForm =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly delimiter: Delimiter }
  | { readonly kind: 'workbook'; readonly sheet: string; readonly sheets: readonly string[] };

export interface Table {
  readonly form: TableForm;
  /** None is empty, and none occurs twice. */
  readonly columns: readonly string[];
  /** The first rows below the header. */
  readonly first: readonly TableRow[];
  /** All rows below the header, read from the file anew each time; those without any text are left out. */
  readonly rows: () => Iterable<TableRow>;
}
