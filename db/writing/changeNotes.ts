import type { AnyTable } from '../tables/table';
import type { RowChange } from './rowChange';
import { sameRow, type StoredRow } from './rowStore';

/** Every row's first before and last after within one step, or one piece of a long one. */
export class ChangeNotes {
  readonly #byTable = new Map<AnyTable, Map<number, RowChange>>();
  #size = 0;

  note(table: AnyTable, id: number, before: StoredRow | null, after: StoredRow | null): void {
    let rows = this.#byTable.get(table);
    if (!rows) this.#byTable.set(table, (rows = new Map<number, RowChange>()));
    const noted = rows.get(id);
    if (!noted) this.#size += 1;
    rows.set(id, { table, id, before: noted ? noted.before : before, after });
  }

  /** How many rows are noted. */
  get size(): number {
    return this.#size;
  }

  /** What is different after them, and begins anew; a row that came and went is not. */
  take(): RowChange[] {
    const changes = [...this.#byTable.values()]
      .flatMap((rows) => [...rows.values()])
      .filter(({ before, after }) =>
        before === null || after === null ? before !== after : !sameRow(before, after),
      );
    this.#byTable.clear();
    this.#size = 0;
    return changes;
  }
}
