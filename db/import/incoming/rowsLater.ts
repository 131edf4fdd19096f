import type { Table } from '../../tables/table';
import type { NewRow, Writer } from '../../writing/writer';

/** Some hundred kilobytes. */
const MOST_WAITING = 1000;

/**
 * New rows of a table, to which no other row refers that comes meanwhile. They are written many at a
 * time: the pages and the code that one needs are then at hand for the next, which takes a third less.
 */
export class RowsLater<R extends { readonly id: number }> {
  readonly #writer: Writer;
  readonly #table: Table<R>;
  #waiting: NewRow<R>[] = [];

  constructor(writer: Writer, table: Table<R>) {
    this.#writer = writer;
    this.#table = table;
  }

  add(row: NewRow<R>): void {
    this.#waiting.push(row);
    if (this.#waiting.length >= MOST_WAITING) this.write();
  }

  /** Writes those that wait. */
  write(): void {
    for (const row of this.#waiting) this.#writer.insert(this.#table, row);
    this.#waiting = [];
  }
}
