import type { AnyTable } from '../tables/table';
import type { RowChange } from './rowChange';
import { sameRow, type StoredRow } from './rowStore';

/** Every row's first before and last after within one step. */
export class ChangeNotes {
  readonly #byTable = new Map<AnyTable, Map<number, RowChange>>();

  note(table: AnyTable, id: number, before: StoredRow | null, after: StoredRow | null): void {
    let rows = this.#byTable.get(table);
    if (!rows) this.#byTable.set(table, (rows = new Map<number, RowChange>()));
    const noted = rows.get(id);
    rows.set(id, { table, id, before: noted ? noted.before : before, after });
  }

  /** What is different after the step; a row that came and went is not. */
  changes(): RowChange[] {
    return [...this.#byTable.values()]
      .flatMap((rows) => [...rows.values()])
      .filter(({ before, after }) =>
        before === null || after === null ? before !== after : !sameRow(before, after),
      );
  }
}
