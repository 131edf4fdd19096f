import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import type { AnyTable } from '../tables/table';
import { missingRow } from './missingRow';

/** The integer key of the row with this uid. Refused when there is none. */
export function rowId(connection: ReadConnection, table: AnyTable, uid: Uid): number {
  const row = connection.get<{ id: number }>(`SELECT id FROM ${table.name} WHERE uid = ?`, uid);
  if (!row) throw missingRow(table.noun);
  return row.id;
}
