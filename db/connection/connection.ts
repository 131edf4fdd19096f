import type { Sliced } from '../../core/sliced';
import type { SqlValue } from '../tables/column';

export type SqlParameter = SqlValue | Buffer;

/** Reads of an open case. A statement that would write is refused. */
export interface ReadConnection {
  /** The first row as an object keyed by column name. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what its SQL selects
  get<R>(sql: string, ...parameters: readonly SqlParameter[]): R | undefined;
  all<R>(sql: string, ...parameters: readonly SqlParameter[]): R[];
  /** The first row as values in the order of the columns. */
  getValues(sql: string, ...parameters: readonly SqlParameter[]): SqlValue[] | undefined;
  allValues(sql: string, ...parameters: readonly SqlParameter[]): SqlValue[][];
  /** One row at a time, for results that would not fit in memory. */
  iterate<R>(sql: string, ...parameters: readonly SqlParameter[]): IterableIterator<R>;
  /** All reads inside see the same state of the case. */
  inOneState<T>(reads: () => T): T;
}

/** Reads and writes of an open case. Only the writer, the log and the migrations hold one. */
export interface WriteConnection extends ReadConnection {
  /** The integer key of an inserted row, and how many rows changed. */
  run(
    sql: string,
    ...parameters: readonly SqlParameter[]
  ): { readonly id: number; readonly changes: number };
  /** All of the work is done, or none of it. */
  transaction<T>(work: () => T): T;
}

/** A connection with what opening and closing a file take. */
export interface OwnedConnection extends WriteConnection {
  readonly path: string;
  exec(sql: string): void;
  /** As `transaction`; nobody else writes by this connection between the slices. */
  transactionInSlices<T>(work: () => Sliced<T>): Sliced<T>;
  pragma(source: string): SqlValue;
  /** As `inOneState`, on a connection that nothing else is asked of between the slices. */
  readInSlices<T>(reads: () => Sliced<T>): Sliced<T>;
  /** Copies the file page by page, with what is written meanwhile; an error of `onPages` ends it. */
  copyTo(path: string, onPages: (copied: number, all: number) => void): Promise<void>;
  close(): void;
}
