import type { SqlValue } from '../tables/column';
import { tables } from '../tables/tables';
import type { AnyTable } from '../tables/table';
import { Refused } from '../refused';
import type { RowChange } from './rowChange';
import type { StoredRow } from './rowStore';

/**
 * All rows of one table that a step changed. Rows that were added or removed are whole; of a row
 * that changed there are its key and the columns that differ, by their place in `columns`.
 */
interface TablePatch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly added?: StoredRow[];
  readonly removed?: StoredRow[];
  readonly changed?: ChangedRow[];
}

type ChangedRow = readonly [
  id: number,
  ...values: (readonly [column: number, before: SqlValue, after: SqlValue])[],
];

/** What a step changed, as plain data. */
export type Patch = readonly TablePatch[];

function differences(before: StoredRow, after: StoredRow): [number, SqlValue, SqlValue][] {
  return before.flatMap((value, column): [number, SqlValue, SqlValue][] => {
    const now = after[column] ?? null;
    return value === now ? [] : [[column, value, now]];
  });
}

export function changesToPatch(changes: readonly RowChange[]): Patch {
  const byTable = new Map<AnyTable, Required<TablePatch>>();
  for (const { table, id, before, after } of changes) {
    let part = byTable.get(table);
    if (!part) {
      const { name, columnNames } = table;
      part = { table: name, columns: columnNames, added: [], removed: [], changed: [] };
      byTable.set(table, part);
    }
    if (before && after) part.changed.push([id, ...differences(before, after)]);
    else if (after) part.added.push(after);
    else if (before) part.removed.push(before);
  }
  return [...byTable.values()].map(({ table, columns, ...rows }) => ({
    table,
    columns,
    ...Object.fromEntries(Object.entries(rows).filter(([, list]) => list.length > 0)),
  }));
}

function tableOf({ table: name, columns }: TablePatch): AnyTable {
  const table = tables.find((candidate) => candidate.name === name);
  if (table?.columnNames.join() === columns.join()) return table;
  throw new Refused(
    'history.older',
    'This step was made before the case file changed its form, so it cannot be undone or redone any more.',
  );
}

/** The one row change of a `changed` entry, where `read` gives the row that it applies to. */
function changedRow(
  table: AnyTable,
  [id, ...values]: ChangedRow,
  read: (table: AnyTable, id: number) => StoredRow | undefined,
): RowChange {
  const now = read(table, id) ?? [];
  const before = [...now];
  const after = [...now];
  for (const [column, old, young] of values) {
    before[column] = old;
    after[column] = young;
  }
  return { table, id, before, after };
}

/**
 * The row changes of a patch. Columns that a step left alone are as they are now, which `read`
 * tells.
 */
export function patchToChanges(
  patch: Patch,
  read: (table: AnyTable, id: number) => StoredRow | undefined,
): RowChange[] {
  return patch.flatMap((part) => {
    const table = tableOf(part);
    return [
      ...(part.added ?? []).map((row) => ({
        table,
        id: row[0] as number,
        before: null,
        after: row,
      })),
      ...(part.removed ?? []).map((row) => ({
        table,
        id: row[0] as number,
        before: row,
        after: null,
      })),
      ...(part.changed ?? []).map((row) => changedRow(table, row, read)),
    ];
  });
}
