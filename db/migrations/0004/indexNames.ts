import type { WriteConnection } from '../../connection/connection';
import { entityNameTable } from '../../tables/entityNameTable';
import { searchEntryOf, searchRowId } from '../../writing/searchIndex';

const ROWS_AT_ONCE = 5000;
const { columnNames } = entityNameTable;

/** Puts into the search index what it must now hold of each name, a page at a time. */
export function indexNames(connection: WriteConnection): void {
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
      const rowId = searchRowId(1, last);
      connection.run('DELETE FROM search WHERE rowid = ?', rowId);
      connection.run(
        'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)',
        rowId,
        entry.title,
        entry.body,
      );
    }
    if (page.length < ROWS_AT_ONCE) return;
  }
}
