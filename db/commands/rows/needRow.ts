import { Refused } from '../../refused';
import type { Table } from '../../tables/table';
import type { Writer } from '../../writing/writer';

interface KnownByUid {
  readonly id: number;
  readonly uid: string;
}

/** The row that a command names. */
export function needRow<R extends KnownByUid>(writer: Writer, table: Table<R>, uid: string): R {
  const row = writer.findOne(table, { uid } as Partial<R>);
  if (row) return row;
  throw new Refused(
    'row.missing',
    `The ${table.noun} ${uid} is not in this case. It may have been removed, or the step that made it undone.`,
  );
}

/** Two rows must not claim to be the same. */
export function refuseTakenUid<R extends KnownByUid>(
  writer: Writer,
  table: Table<R>,
  uid: string,
): void {
  if (!writer.findOne(table, { uid } as Partial<R>)) return;
  throw new Refused(
    'uid.taken',
    `The case has this ${table.noun} (${uid}) already. Edit it, or give the new one a uid of its own.`,
  );
}
