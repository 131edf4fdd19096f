import { tables } from '../tables/tables';
import { searchEntryOf, searchRowId } from '../writing/searchIndex';
import type { Check } from './findings';

interface Entry {
  readonly title: string;
  readonly body: string;
}

/** The first entries that are wrong are enough: the cure is the same for all. */
export const checkSearch: Check = {
  about: 'that search finds what the rows say, and nothing else',
  *find(connection) {
    let expected = 0;
    let wrong = 0;
    for (const table of tables) {
      if (!table.search) continue;
      const { number } = table.search;
      for (const { id } of connection.all<{ id: number }>(`SELECT id FROM ${table.name}`)) {
        const values = connection.getValues(
          `SELECT ${table.columnNames.join(', ')} FROM ${table.name} WHERE id = ?`,
          id,
        );
        const wanted = values && searchEntryOf(table, values);
        const found = connection.get<Entry>(
          'SELECT title, body FROM search WHERE rowid = ?',
          searchRowId(number, id),
        );
        if (wanted) expected += 1;
        if (wanted?.title !== found?.title || wanted?.body !== found?.body) wrong += 1;
      }
    }
    const entries = connection.get<{ count: number }>('SELECT count(*) AS count FROM search');
    const surplus = (entries?.count ?? 0) - expected;
    if (wrong > 0) {
      yield `The search index does not say what ${wrong} rows say. They were changed by another program; save each of them once.`;
    } else if (surplus > 0) yield `The search index has ${surplus} entries of rows that are gone.`;
  },
};
