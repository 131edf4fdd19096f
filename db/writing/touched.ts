import type { Change } from '../../core/contract';
import type { ReadConnection } from '../connection/connection';
import type { RowChange } from './rowChange';

/** More are not listed one by one: whoever shows the case reads all of it again. */
const MOST_TOUCHED = 1000;

/** Collects the uids of rows that changed, and of those that they belong to; and their tables. */
export class Touched {
  readonly #connection: ReadConnection;
  readonly #uids = new Set<string>();
  readonly #owners = new Set<string>();
  readonly #tables = new Set<string>();

  constructor(connection: ReadConnection) {
    this.#connection = connection;
  }

  add(changes: readonly RowChange[]): this {
    for (const change of changes) {
      this.#tables.add(change.table.name);
      if (this.#uids.size > MOST_TOUCHED) continue;
      const { table, before, after } = change;
      const row = after ?? before;
      if (table.hasUid && row) this.#uids.add(row[table.columnNames.indexOf('uid')] as string);
      this.#addOwners(change);
    }
    return this;
  }

  #addOwners({ table, before, after }: RowChange): void {
    if (!table.owner) return;
    const owner = table.owner.table().name;
    const column = table.columnNames.indexOf(table.owner.column);
    for (const row of [before, after]) {
      const id = row?.[column] as number | undefined;
      if (id === undefined || this.#owners.has(`${owner} ${id}`)) continue;
      this.#owners.add(`${owner} ${id}`);
      const found = this.#connection.get<{ uid: string }>(
        `SELECT uid FROM ${owner} WHERE id = ?`,
        id,
      );
      // An owner that was removed with it is among the changes.
      if (found) this.#uids.add(found.uid);
    }
  }

  toParts(): Pick<Change, 'touched' | 'tables'> {
    const tooMany = this.#uids.size > MOST_TOUCHED;
    return { touched: tooMany ? null : [...this.#uids], tables: [...this.#tables] };
  }
}
