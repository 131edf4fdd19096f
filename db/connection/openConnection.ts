import type Database from 'better-sqlite3';
import type { Sliced } from '../../core/sliced';
import { loadSqlite } from '../loadSqlite';
import type { SqlValue } from '../tables/column';
import type { OwnedConnection, SqlParameter } from './connection';

/** How long to wait for another program that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** Pages kept in memory, in KiB: the indexes of a large case, which the default of 2 MiB evicts. */
const CACHE_KIB = 64 * 1024;

/** Copied in one go: some milliseconds. */
const PAGES_AT_ONCE = 1000;

type Statement = Database.Statement<SqlParameter[]>;

/** Statements by their SQL: compiling one costs more than running it. */
function statementsOf(database: Database.Database) {
  const prepared = {
    read: new Map<string, Statement>(),
    values: new Map<string, Statement>(),
    write: new Map<string, Statement>(),
  };
  return (sql: string, kind: 'read' | 'values' | 'write'): Statement => {
    let statement = prepared[kind].get(sql);
    if (!statement) {
      statement = database.prepare<SqlParameter[]>(sql);
      if (kind !== 'write' && !statement.readonly) throw new Error(`A read would write: ${sql}`);
      if (kind === 'values') statement.raw();
      prepared[kind].set(sql, statement);
    }
    return statement;
  };
}

/** Rolled back when the work fails or is given up. */
function* between<T>(
  database: Database.Database,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => Sliced<T>,
): Sliced<T> {
  database.exec(begin);
  try {
    const result = yield* work();
    database.exec('COMMIT');
    return result;
  } finally {
    // After some failures SQLite has rolled back by itself.
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}

/**
 * Opens a SQLite file guardedly: nothing in its schema is trusted, and nothing is written before
 * `prepareForEditing`. better-sqlite3 has already switched on SQLite's defensive mode.
 */
export function openConnection(
  path: string,
  options: { readonly mustExist: boolean },
): OwnedConnection {
  const database = loadSqlite(path, {
    fileMustExist: options.mustExist,
    timeout: BUSY_TIMEOUT_MS,
  });
  const prepare = statementsOf(database);
  for (const setting of ['trusted_schema = OFF', 'cell_size_check = ON', 'foreign_keys = ON']) {
    database.pragma(setting);
  }
  return {
    path,
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in the interface
    get: <R>(sql: string, ...parameters: readonly SqlParameter[]) =>
      prepare(sql, 'read').get(...parameters) as R | undefined,
    all: <R>(sql: string, ...parameters: readonly SqlParameter[]) =>
      prepare(sql, 'read').all(...parameters) as R[],
    getValues: (sql, ...parameters) =>
      prepare(sql, 'values').get(...parameters) as SqlValue[] | undefined,
    allValues: (sql, ...parameters) => prepare(sql, 'values').all(...parameters) as SqlValue[][],
    // Not the shared statement, which could be asked again while it is still being read.
    iterate: <R>(sql: string, ...parameters: readonly SqlParameter[]) =>
      database.prepare(sql).iterate(...parameters) as IterableIterator<R>,
    inOneState: (reads) => database.transaction(reads).deferred(),
    run: (sql, ...parameters) => {
      const { lastInsertRowid, changes } = prepare(sql, 'write').run(...parameters);
      return { id: Number(lastInsertRowid), changes };
    },
    // Takes the write lock at once, so that what the work reads is what it changes.
    transaction: (work) => database.transaction(work).immediate(),
    transactionInSlices: (work) => between(database, 'BEGIN IMMEDIATE', work),
    readInSlices: (reads) => between(database, 'BEGIN', reads),
    async copyTo(target, onPages) {
      await database.backup(target, {
        progress({ totalPages, remainingPages }) {
          onPages(totalPages - remainingPages, totalPages);
          return PAGES_AT_ONCE;
        },
      });
    },
    exec: (sql) => void database.exec(sql),
    pragma: (source) => database.pragma(source, { simple: true }) as SqlValue,
    close: () => void database.close(),
  };
}

/** For a file whose contents were looked over: SQLite reads its schema for this already. */
export function enlargeCache(connection: OwnedConnection): void {
  connection.pragma(`cache_size = ${-CACHE_KIB}`);
}

/** What is committed from here on survives a loss of power. */
export function writeDurably(connection: OwnedConnection): void {
  connection.pragma('synchronous = FULL');
  // macOS: its fsync alone does not reach the disk.
  connection.pragma('fullfsync = ON');
  connection.pragma('checkpoint_fullfsync = ON');
}

/** From here on the file is written to, with a log beside it. */
export function prepareForEditing(connection: OwnedConnection): void {
  connection.pragma('journal_mode = WAL');
}
