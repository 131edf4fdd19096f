import type { WriteConnection } from '../connection/connection';
import { Refused } from '../refused';
import { indexChanges } from './indexChanges';
import type { RowChange } from './rowChange';
import { insertRow, readRow, removeRow, sameRow, updateRow } from './rowStore';

function isAsLogged(connection: WriteConnection, { table, id, before }: RowChange): boolean {
  const now = readRow(connection, table, id);
  if (!now || !before) return !now && !before;
  return sameRow(now, before);
}

/**
 * Does to the rows what a step, an undo or a redo did before. Refused where a row is not as the log
 * left it: the case was changed by another program, and going on would overwrite that.
 */
export function applyChanges(connection: WriteConnection, changes: readonly RowChange[]): void {
  // What refers to a row may come back before the row does.
  connection.run('PRAGMA defer_foreign_keys = ON');
  // Unique values never change, so what frees them goes first and what takes them goes last.
  const inOrder = [
    ...changes.filter(({ after }) => after === null),
    ...changes.filter(({ before, after }) => before !== null && after !== null),
    ...changes.filter(({ before }) => before === null),
  ];
  for (const change of inOrder) {
    const { table, before, after } = change;
    if (!isAsLogged(connection, change)) {
      throw new Refused(
        'history.changed-outside',
        `A row of the case (${table.noun}) is not as the history left it: another program has changed the file. Nothing was undone or redone. Go on from here, or open a copy from before.`,
      );
    }
    if (before && after) updateRow(connection, table, before, after);
    else if (before) removeRow(connection, table, before);
    else if (after) insertRow(connection, table, after);
  }
  indexChanges(connection, changes);
}
