import type { HistoryEntry } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';

/** The steps of the case, newest first. */
export function readHistory(
  connection: ReadConnection,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { entries: HistoryEntry[]; total: number } {
  const count = connection.getValues('SELECT count(*) FROM change');
  return {
    entries: connection.all<HistoryEntry>(
      `SELECT uid AS step, label, author, at, state, changes FROM change
       ORDER BY id DESC LIMIT ? OFFSET ?`,
      limit,
      offset,
    ),
    total: count?.[0] as number,
  };
}
