import type { AnyTable } from '../tables/table';
import type { StoredRow } from './rowStore';

/** One row before and after a step. A row that was added has no before, a removed one no after. */
export interface RowChange {
  readonly table: AnyTable;
  readonly id: number;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

export function reverseChange({ table, id, before, after }: RowChange): RowChange {
  return { table, id, before: after, after: before };
}
