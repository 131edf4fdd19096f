import type { TableForm } from '../../../core/import/importFile';
import type { TableRow } from '../../../core/import/tableRow';

export interface Table {
  readonly form: TableForm;
  /** The row with the names of the columns, counted from 1; 0: there is none. */
  readonly headerRow: number;
  /** None is empty, and none occurs twice. */
  readonly columns: readonly string[];
  /** The first rows below the header. */
  readonly first: readonly TableRow[];
  /** All rows below the header, read from the file anew each time; those without any text are left out. */
  readonly rows: () => Iterable<TableRow>;
}
