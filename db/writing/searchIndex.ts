import { foldText } from '../../core/text/foldText';
import type { WriteConnection } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import type { AnyTable, SearchText } from '../tables/table';

/** More than there are searchable tables. */
const TABLES_IN_INDEX = 16;

const nothing: SearchText = { title: '', body: '' };

/** The key of a row's entry in the search index. */
export function searchRowId(number: number, id: number): number {
  return id * TABLES_IN_INDEX + number;
}

/** The row and the table that an entry of the search index belongs to. */
export function searchRowOf(rowId: number): { readonly number: number; readonly id: number } {
  return { number: rowId % TABLES_IN_INDEX, id: Math.floor(rowId / TABLES_IN_INDEX) };
}

/** Makes the search index say of a row what the row says now; null: there is no such row. */
export function updateSearch(
  connection: WriteConnection,
  table: AnyTable,
  id: number,
  before: readonly SqlValue[] | null,
  after: readonly SqlValue[] | null,
): void {
  const { search } = table;
  if (!search) return;
  const old = before ? search.text(table.fromSql(before)) : nothing;
  const now = after ? search.text(table.fromSql(after)) : nothing;
  if (old.title === now.title && old.body === now.body) return;
  const rowId = searchRowId(search.number, id);
  if (old.title !== '' || old.body !== '') {
    connection.run('DELETE FROM search WHERE rowid = ?', rowId);
  }
  if (now.title !== '' || now.body !== '') {
    connection.run(
      'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)',
      rowId,
      foldText(now.title),
      foldText(now.body),
    );
  }
}
