import type { ReadConnection } from '../connection/connection';
import { tables } from '../tables/tables';
import { searchEntryOf, searchRowId } from '../writing/searchIndex';

/** Every row of the case with its integer key, and the search index; not the log. */
export function dumpCase(connection: ReadConnection): string {
  const rows = tables.map((table) => [
    table.name,
    connection.allValues(`SELECT ${table.columnNames.join(', ')} FROM ${table.name} ORDER BY id`),
  ]);
  return JSON.stringify([...rows, ['search', readSearchIndex(connection)]]);
}

export function readSearchIndex(connection: ReadConnection): unknown[] {
  return connection.allValues('SELECT rowid, title, body FROM search ORDER BY rowid');
}

/** What the search index must hold, made anew from the rows. */
export function expectedSearchIndex(connection: ReadConnection): unknown[] {
  return tables
    .flatMap((table) => {
      const { search } = table;
      if (!search) return [];
      const columns = table.columnNames.join(', ');
      return connection.allValues(`SELECT ${columns} FROM ${table.name}`).flatMap((row) => {
        const entry = searchEntryOf(table, row);
        const rowId = searchRowId(search.number, row[0] as number);
        return entry ? [[rowId, entry.title, entry.body] as const] : [];
      });
    })
    .sort((a, b) => a[0] - b[0]);
}
