import { statSync } from 'node:fs';
import { nameColumns } from '../../../core/import/nameColumns';
import type { TableRow } from '../../../core/import/tableRow';
import { delimitedRows } from './delimitedRows';
import { guessHeaderRow } from './guessHeaderRow';
import { isJson } from './json/isJson';
import { jsonRows } from './json/jsonRows';
import { refuseTable } from './refuseTable';
import type { TableChoices, TableForm } from '../../../core/import/importFile';
import type { Table } from './table';
import { tableLimits } from './tableLimits';
import { isWorkbook } from './workbook/isWorkbook';
import { workbookRows } from './workbook/workbookRows';

const FIRST = 50;

/** Rows of a file, and how it is read. */
export interface OpenedRows {
  readonly form: TableForm;
  readonly rows: () => Iterable<TableRow>;
}

/** A table of a CSV, a TSV, a workbook or a JSON list. Throws `Refused` where there is none. */
export function openTable(path: string, choices: TableChoices = {}): Table {
  const { size } = statSync(path);
  if (size === 0) throw refuseTable('The file is empty.');
  const { form, rows: read } = rowsOf(path, size, choices);
  // Objects have names, and no row that could be meant for them.
  const chosenHeader = form.kind === 'json' ? 1 : choices.headerRow;
  const beginning: TableRow[] = [];
  for (const row of filled(read())) {
    beginning.push(row);
    if (beginning.length === FIRST + (chosenHeader ?? 0)) break;
  }
  const number = beginning.length;
  const headerRow = chosenHeader ?? guessHeaderRow(beginning.map(({ cells }) => cells));
  if (number === 0) throw refuseTable('The table is empty.');
  if (headerRow > number) {
    throw refuseTable(
      number === 1
        ? 'The table has one row alone. Choose it as its header, or none.'
        : `The table has ${number} rows. Choose one of them as its header, or none.`,
    );
  }
  const header = beginning[headerRow - 1]?.cells ?? [];
  const first = beginning.slice(headerRow);
  const columns =
    headerRow === 0
      ? nameColumns(Array<string>(Math.max(...first.map(({ cells }) => cells.length))).fill(''))
      : nameColumns(withoutEmptyEnd(header));

  return {
    form,
    headerRow,
    columns,
    first,
    *rows() {
      let row = 0;
      for (const next of filled(read())) {
        row += 1;
        if (row > tableLimits.rows) {
          throw refuseTable('The table has more than 5,000,000 rows. Import it in parts.');
        }
        if (row > headerRow) yield next;
      }
    },
  };
}

function rowsOf(path: string, size: number, choices: TableChoices): OpenedRows {
  if (isWorkbook(path)) return workbookRows(path, size, choices);
  return isJson(path) ? jsonRows(path, size) : delimitedRows(path, size, choices);
}

function* filled(rows: Iterable<TableRow>): Generator<TableRow> {
  for (const row of rows) if (row.cells.some((cell) => cell.trim() !== '')) yield row;
}

function withoutEmptyEnd(header: readonly string[]): readonly string[] {
  const last = header.findLastIndex((cell) => cell.trim() !== '');
  return header.slice(0, last + 1);
}
