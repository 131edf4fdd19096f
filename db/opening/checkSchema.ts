import type { OwnedConnection, ReadConnection } from '../connection/connection';
import { openConnection } from '../connection/openConnection';
import { migrate, newerFile, newestVersion } from '../migrations/migrate';
import { migrations } from '../migrations/migrations';
import { Refused } from '../refused';

interface SchemaItem {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

function readSchema(connection: ReadConnection): SchemaItem[] {
  return connection
    .all<SchemaItem>('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name')
    .filter(({ name }) => !name.startsWith('sqlite_stat'))
    .map((item) => ({
      ...item,
      // The tables behind the search index are written by SQLite, differently from time to time.
      sql: item.name.startsWith('search_') ? null : item.sql,
    }));
}

function expectedSchema(version: number): SchemaItem[] {
  const connection = openConnection(':memory:', { mustExist: false });
  try {
    migrate(connection, migrations.slice(0, version));
    return readSchema(connection);
  } finally {
    connection.close();
  }
}

function foreignSchema(what: string): Refused {
  return new Refused(
    'case.foreign-schema',
    `This file is not a sound case: ${what}. Another program may have put or changed that there. Nothing in it was run or changed.`,
  );
}

/**
 * Holds the file's schema against the one that the migrations make. A trigger, a view or a table
 * of somebody else could do things of its own while the case is read or written.
 */
export function checkSchema(connection: OwnedConnection): void {
  const version = connection.pragma('user_version') as number;
  if (version > newestVersion()) throw newerFile();
  if (version < 1) throw foreignSchema('it has no version');
  const expected = new Map(
    expectedSchema(version).map((item) => [`${item.type} ${item.name}`, item]),
  );
  for (const item of readSchema(connection)) {
    const key = `${item.type} ${item.name}`;
    const own = expected.get(key);
    if (!own) throw foreignSchema(`it holds the foreign ${item.type} “${item.name}”`);
    if (own.sql !== item.sql) throw foreignSchema(`its ${item.type} “${item.name}” was changed`);
    expected.delete(key);
  }
  const [missing] = expected.values();
  if (missing) throw foreignSchema(`it lacks the ${missing.type} “${missing.name}”`);
}
