import type { WriteConnection } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import type { AnyTable, Table } from '../tables/table';
import { ChangeNotes } from './changeNotes';
import type { RowChange } from './rowChange';
import { indexChanges } from './indexChanges';
import { insertRow, readRow, removeRow, sameRow, updateRow, type StoredRow } from './rowStore';

/** Who makes a step, and when. */
export interface Signature {
  readonly author: string;
  readonly at: string;
}

/** Takes what a long step did, a piece at a time. */
interface Pieces {
  /** So many rows are noted before they are taken. */
  readonly most: number;
  readonly take: (changes: readonly RowChange[]) => void;
}

interface Keyed {
  readonly id: number;
}

/** A row that SQLite gives its key. */
export type NewRow<R> = Omit<R, 'id'> & { readonly id?: undefined };

/**
 * The one way in which commands change a case: `add`, `put` and `remove`. It notes each row's
 * before and after, and that note is the undo step. Whoever has it ends with `settle`: until then
 * search does not know what was written.
 */
export class Writer {
  readonly #connection: WriteConnection;
  readonly #notes = new ChangeNotes();
  readonly #pieces: Pieces | null;
  readonly signature: Signature;

  /** With `pieces`, what is noted is handed over whenever it is much. */
  constructor(connection: WriteConnection, signature: Signature, pieces: Pieces | null = null) {
    this.#connection = connection;
    this.#pieces = pieces;
    this.signature = signature;
  }

  /** For the columns of a new row that say who recorded it, and when. */
  get recorded(): { readonly recordedAt: string; readonly recordedBy: string } {
    return { recordedAt: this.signature.at, recordedBy: this.signature.author };
  }

  /** The rows whose columns have these values, in the order in which they were added. */
  find<R extends Keyed>(table: Table<R>, where: Partial<R>): R[] {
    const properties = Object.keys(where) as (keyof R & string)[];
    const conditions = properties.map((property) => `${table.columnOf(property)} = ?`);
    return this.#connection
      .allValues(
        `SELECT ${table.columnNames.join(', ')} FROM ${table.name} ` +
          `WHERE ${conditions.join(' AND ') || 'TRUE'} ORDER BY id`,
        ...properties.map((property) =>
          table.valueToSql(property, where[property] as R[typeof property]),
        ),
      )
      .map((values) => table.fromSql(values));
  }

  findOne<R extends Keyed>(table: Table<R>, where: Partial<R>): R | undefined {
    return this.find(table, where)[0];
  }

  /** The row with this key, which another row refers to and which is therefore there. */
  byKey<R extends Keyed>(table: Table<R>, id: number): R {
    const values = readRow(this.#connection, table, id);
    if (!values) throw new Error(`${table.name} has no row ${id}`);
    return table.fromSql(values);
  }

  add<R extends Keyed>(table: Table<R>, row: NewRow<R>): R {
    return { ...row, id: this.insert(table, row) } as unknown as R;
  }

  /** Adds a row of which nothing but its key is needed again. */
  insert<R extends Keyed>(table: Table<R>, row: NewRow<R>): number {
    const values: SqlValue[] = table.toSql(row as unknown as R);
    values[0] = null;
    const id = insertRow(this.#connection, table, values);
    values[0] = id;
    this.#note(table, id, null, values);
    return id;
  }

  /** Gives the row that has this key these values. One that has them already is not touched. */
  put<R extends Keyed>(table: Table<R>, row: R): R {
    const before = readRow(this.#connection, table, row.id);
    if (!before) throw new Error(`${table.name} has no row ${row.id}`);
    const after = table.toSql(row);
    if (sameRow(before, after)) return row;
    updateRow(this.#connection, table, before, after);
    this.#note(table, row.id, before, after);
    return row;
  }

  remove<R extends Keyed>(table: Table<R>, row: R): void {
    const before = readRow(this.#connection, table, row.id);
    if (!before) throw new Error(`${table.name} has no row ${row.id}`);
    removeRow(this.#connection, table, before);
    this.#note(table, row.id, before, null);
  }

  /** Ends what was noted: the search index is brought up to it, and noting begins anew. */
  settle(): RowChange[] {
    const changes = this.#notes.take();
    indexChanges(this.#connection, changes);
    return changes;
  }

  #note(table: AnyTable, id: number, before: StoredRow | null, after: StoredRow | null): void {
    this.#notes.note(table, id, before, after);
    if (this.#pieces && this.#notes.size >= this.#pieces.most) this.#pieces.take(this.settle());
  }
}
