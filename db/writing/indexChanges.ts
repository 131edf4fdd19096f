import { foldText } from '../../core/text/foldText';
import type { WriteConnection } from '../connection/connection';
import type { RowChange } from './rowChange';
import { searchRowId, searchTextOf, type SearchEntry } from './searchIndex';

interface Entry {
  readonly rowId: number;
  readonly isKnown: boolean;
  readonly now: SearchEntry | null;
}

function entryOf({ table, id, before, after }: RowChange): Entry | null {
  if (!table.search) return null;
  const old = searchTextOf(table, before);
  const now = searchTextOf(table, after);
  if (old?.title === now?.title && old?.body === now?.body) return null;
  return { rowId: searchRowId(table.search.number, id), isKnown: old !== null, now };
}

/** Makes the search index say of rows what they say now. */
export function indexChanges(connection: WriteConnection, changes: readonly RowChange[]): void {
  const entries = changes.map(entryOf).filter((entry) => entry !== null);
  // In the order of their keys: at each one that is smaller than the one before, FTS5 writes a new
  // part of the index.
  entries.sort((one, other) => one.rowId - other.rowId);
  for (const { rowId, isKnown, now } of entries) {
    if (isKnown) connection.run('DELETE FROM search WHERE rowid = ?', rowId);
    if (!now) continue;
    connection.run(
      'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)',
      rowId,
      foldText(now.title),
      foldText(now.body),
    );
  }
}
