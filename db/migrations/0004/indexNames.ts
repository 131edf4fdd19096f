import type { Sliced } from '../../../core/sliced';
import type { WriteConnection } from '../../connection/connection';
import { entityNameTable } from '../../tables/entityNameTable';
import { searchEntryOf, searchRowId, type SearchEntry } from '../../writing/searchIndex';

const ROWS_AT_ONCE = 2000;
const { columnNames } = entityNameTable;

/** Puts into the search index what it must now hold of each name, a page at a time. */
export function* indexNames(connection: WriteConnection): Sliced<void> {
  const { newest } = connection.get<{ newest: number | null }>(
    'SELECT max(id) AS newest FROM entity_name',
  ) ?? { newest: null };
  for (let last = 0; ;) {
    const page = connection.allValues(
      `SELECT ${columnNames.join(', ')} FROM entity_name WHERE id > ? ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      last,
    );
    for (const row of page) {
      last = row[0] as number;
      const entry = searchEntryOf(entityNameTable, row);
      // Names without initials and article are in it as they must be.
      if (!entry || entry.body === '') continue;
      putEntry(connection, searchRowId(1, last), entry);
    }
    if (page.length < ROWS_AT_ONCE) return;
    yield { about: 'indexing names', done: last / (newest ?? last) };
  }
}

function putEntry(connection: WriteConnection, rowId: number, entry: SearchEntry): void {
  const { changes } = connection.run(
    'UPDATE search SET title = ?, body = ? WHERE rowid = ?',
    entry.title,
    entry.body,
    rowId,
  );
  if (changes > 0) return;
  connection.run(
    'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)',
    rowId,
    entry.title,
    entry.body,
  );
}
