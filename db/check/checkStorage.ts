import type { OwnedConnection } from '../connection/connection';
import { checkSchema } from '../opening/checkSchema';
import { shortfallOf } from '../opening/checkLength';
import { Refused } from '../refused';
import type { Check } from './findings';

interface Violation {
  readonly table: string;
  readonly rowid: number;
  readonly parent: string;
}

const count = (number: number) => number.toLocaleString('en');

export const checkWholeLength: Check = {
  about: 'that the file is as long as its own header says',
  *find({ path }) {
    const shortfall = shortfallOf(path);
    if (shortfall === null) return;
    const { bytes, pages, pageSize } = shortfall;
    yield (
      `The file was cut off: its header counts ${count(pages)} pages of ${count(pageSize)} bytes, ` +
      `and of these only the first ${count(Math.floor(bytes / pageSize))} are there whole (${count(bytes)} bytes).`
    );
  },
};

export const checkOwnSchema: Check = {
  about: 'that the schema is that of a case, without foreign tables, views or triggers',
  *find(connection) {
    try {
      checkSchema(connection);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      yield error.message;
    }
  },
};

/** What a tree of pages holds, by the number of its first page. */
function treesOf(connection: OwnedConnection): ReadonlyMap<string, string> {
  const trees = connection.all<{ type: string; name: string; rootpage: number }>(
    'SELECT type, name, rootpage FROM sqlite_schema WHERE rootpage > 0',
  );
  return new Map(trees.map(({ type, name, rootpage }) => [`${rootpage}`, `${type} “${name}”`]));
}

export const checkIntegrity: Check = {
  about: 'every page, row and index of the file (SQLite’s full integrity check)',
  *find(connection) {
    const trees = treesOf(connection);
    for (const { integrity_check: found } of connection.iterate<{ integrity_check: string }>(
      'SELECT integrity_check FROM pragma_integrity_check',
    )) {
      for (const line of found.split('\n')) {
        // "*** in database main ***" stands over the lines about pages.
        if (line === 'ok' || line.startsWith('***')) continue;
        const tree = trees.get(/^Tree (\d+) /.exec(line)?.[1] ?? '');
        yield `The file is damaged${tree === undefined ? '' : ` in the ${tree}`}: ${line}.`;
      }
    }
  },
};

export const checkForeignKeys: Check = {
  about: 'that every row that another one points at is there',
  *find(connection) {
    for (const { table, rowid, parent } of connection.all<Violation>(
      'SELECT "table", rowid, parent FROM pragma_foreign_key_check',
    )) {
      yield `Row ${rowid} of ${table} points at a row of ${parent} that is not there.`;
    }
  },
};
