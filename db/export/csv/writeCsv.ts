import { howMany, type Said } from '../said';
import type { ExportSource } from '../source/exportSource';
import type { Format } from '../format';
import { isTakenForFormula, rowsToCsv, type Cell, type CsvTable } from './csvTable';
import {
  assessmentsTable,
  claimsTable,
  judgementsTable,
  notesTable,
  passagesTable,
  sourcesTable,
} from './evidenceTables';
import { attributionsTable, entitiesTable, linksTable } from './graphTables';
import { mergedTable, namesTable } from './nameTables';
import { readMe } from './readMe';
import { zipFiles } from './zipFiles';

/** Excel takes a file without one for the code page of the system. */
const BYTE_ORDER_MARK = '\ufeff';

const ROWS_AT_ONCE = 100;

/** Excel cuts what is longer. */
const LONGEST_CELL = 32_767;

function sayWhatChanges(cells: readonly Cell[], said: Said): void {
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    if (isTakenForFormula(cell)) {
      said.count(
        'cells like formulas',
        (count) =>
          `${howMany(count, 'cell begins', 'cells begin')} like a formula and got an apostrophe before it.`,
      );
    }
    if (cell.length > LONGEST_CELL) {
      said.count(
        'long cells',
        (count) =>
          `${howMany(count, 'cell is', 'cells are')} longer than Excel holds (32,767 characters): it will cut ${count === 1 ? 'it' : 'them'}.`,
      );
    }
  }
}

function* tablePieces({ columns, rows }: CsvTable, said: Said): Iterable<string> {
  yield BYTE_ORDER_MARK + rowsToCsv([columns.map(([name]) => name)]);
  let some: Cell[][] = [];
  for (const row of rows()) {
    const cells = columns.map(([, , cellOf]) => cellOf(row));
    sayWhatChanges(cells, said);
    some.push(cells);
    if (some.length === ROWS_AT_ONCE) {
      yield rowsToCsv(some);
      some = [];
    }
  }
  if (some.length > 0) yield rowsToCsv(some);
}

function* filesOf(source: ExportSource, said: Said) {
  const tables = [
    entitiesTable(source),
    namesTable(source),
    mergedTable(source),
    linksTable(source),
    attributionsTable(source),
    judgementsTable(source),
    claimsTable(source),
    assessmentsTable(source),
    sourcesTable(source, said),
    passagesTable(source),
    notesTable(source),
  ];
  yield { name: 'README.txt', pieces: readMe(source, tables) };
  for (const table of tables) yield { name: table.name, pieces: tablePieces(table, said) };
}

/** An archive of tables, one for each sort of thing. */
export const writeCsv: Format = function* (source, said) {
  yield* zipFiles(filesOf(source, said), new Date(source.info.createdAt));
  said.say('Charts, saved queries and the history of the case are not in the tables.');
};
