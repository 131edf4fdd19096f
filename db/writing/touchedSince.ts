import type { ReadConnection } from '../connection/connection';
import type { Patch } from './patch';
import { readPatches } from './readPatches';

/** More rows than this are read again as a whole sooner than one by one. */
const MOST_ROWS = 5000;

/** By table, one row's columns by their names, as far as the log has them: all of one that came or went. */
export type TouchedRows = ReadonlyMap<string, readonly TouchedRow[]>;

interface TouchedRow {
  readonly id: number;
  /** Null where the row has only changed: then it has the value that it had. */
  readonly valueOf: (column: string) => unknown;
  /** Of one that has only changed, the columns that did. */
  readonly changed: readonly string[];
}

function rowsOf({ columns, added = [], removed = [], changed = [] }: Patch[number]): TouchedRow[] {
  const whole = [...added, ...removed].map((row) => ({
    id: row[columns.indexOf('id')] as number,
    valueOf: (column: string) => row[columns.indexOf(column)] ?? null,
    changed: [],
  }));
  const partly = changed.map(([id, ...values]) => ({
    id,
    valueOf: () => null,
    changed: values.map(([column]) => columns[column] ?? ''),
  }));
  return [...whole, ...partly];
}

/**
 * The rows that were written since the case was at this revision, by steps, undo and redo. Null where
 * they are too many to be looked at one by one.
 */
export function touchedSince(connection: ReadConnection, revision: number): TouchedRows | null {
  const { total } = connection.get<{ total: number }>(
    'SELECT coalesce(sum(changes), 0) AS total FROM change WHERE revision > ?',
    revision,
  ) ?? { total: Infinity };
  if (total > MOST_ROWS) return null;
  const touched = new Map<string, TouchedRow[]>();
  const steps = connection.all<{ id: number }>(
    'SELECT id FROM change WHERE revision > ?',
    revision,
  );
  for (const { id } of steps) {
    for (const part of [...readPatches(connection, id)].flat()) {
      touched.set(part.table, [...(touched.get(part.table) ?? []), ...rowsOf(part)]);
    }
  }
  return touched;
}
