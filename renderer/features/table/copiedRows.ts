import type { TableColumn } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { TableRow } from '../../../core/views/tableView';
import { cellToText } from './cellToText';
import type { CopiedCell } from '../../../core/table/rowsToTsv';

/** Dates and moments go as they are stored, which a spreadsheet can sort and Ascribe can read. */
function copiedCell(column: TableColumn, row: TableRow, language: LanguageView): CopiedCell {
  const value = row.cells[column.key] ?? null;
  const isPlain = column.type === 'number' || column.type === 'date' || column.type === 'instant';
  return isPlain ? value : cellToText(column, value, language);
}

/** A line of headings and one for each row; what was retracted says so wherever it goes. */
export function copiedRows(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  language: LanguageView,
): CopiedCell[][] {
  const saysState = rows.some(({ retracted }) => retracted);
  const head = columns.map(({ label }) => label);
  return [
    saysState ? [...head, 'State'] : head,
    ...rows.map((row) => {
      const cells = columns.map((column) => copiedCell(column, row, language));
      return saysState ? [...cells, row.retracted ? 'retracted' : null] : cells;
    }),
  ];
}
