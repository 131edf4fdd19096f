import type { ReadConnection, WriteConnection } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import type { AnyTable } from '../tables/table';

/** A row as SQLite holds it, in the order of its table's columns. The first value is its `id`. */
export type StoredRow = readonly SqlValue[];

interface RowSql {
  readonly select: string;
  readonly insert: string;
  readonly remove: string;
}

const sqlByTable = new WeakMap<AnyTable, RowSql>();

function sqlOf(table: AnyTable): RowSql {
  let sql = sqlByTable.get(table);
  if (!sql) {
    const names = table.columnNames;
    sql = {
      select: `SELECT ${names.join(', ')} FROM ${table.name} WHERE id = ?`,
      insert: `INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      remove: `DELETE FROM ${table.name} WHERE id = ?`,
    };
    sqlByTable.set(table, sql);
  }
  return sql;
}

export function readRow(
  connection: ReadConnection,
  table: AnyTable,
  id: number,
): StoredRow | undefined {
  return connection.getValues(sqlOf(table).select, id);
}

/** Stores a new row, and returns its `id`: SQLite chooses one where it is null. */
export function insertRow(connection: WriteConnection, table: AnyTable, row: StoredRow): number {
  return connection.run(sqlOf(table).insert, ...row).id;
}

/** Sets only what differs: SQLite would otherwise renew every index and copy long texts. */
export function updateRow(
  connection: WriteConnection,
  table: AnyTable,
  before: StoredRow,
  after: StoredRow,
): void {
  const id = after[0] as number;
  const columns = after.flatMap((value, index) => (value === before[index] ? [] : [index]));
  if (columns.length === 0) return;
  const settings = columns.map((column) => `${table.columnNames[column] ?? ''} = ?`);
  connection.run(
    `UPDATE ${table.name} SET ${settings.join(', ')} WHERE id = ?`,
    ...columns.map((column) => after[column] ?? null),
    id,
  );
}

export function removeRow(connection: WriteConnection, table: AnyTable, before: StoredRow): void {
  connection.run(sqlOf(table).remove, before[0] ?? null);
}

export function sameRow(a: StoredRow, b: StoredRow): boolean {
  return a.every((value, index) => value === b[index]);
}
