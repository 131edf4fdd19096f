import { z } from 'zod';
import { create } from 'zustand';
import {
  tableColumns,
  tableNames,
  type TableColumn,
  type TableName,
} from '../../core/table/tableColumns';

/** In the page's own storage, as the sizes of the panes are. */
const STORED = 'table';

/** What the rows are taken from: what the chart lets through, or all that is recorded. */
type TableScope = 'chart' | 'case';

interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

const keptSchema = z.object({
  table: z.enum(tableNames),
  scope: z.enum(['chart', 'case']),
  sorts: z.partialRecord(
    z.enum(tableNames),
    z.object({ column: z.string(), descending: z.boolean() }),
  ),
  /** By table, the columns that are shown; absent: those that are shown at first. */
  columns: z.partialRecord(z.enum(tableNames), z.array(z.string())),
  /** In CSS pixels, by table and column: "links.from". */
  widths: z.record(z.string(), z.number().min(40).max(900)),
});

type Kept = z.infer<typeof keptSchema>;

interface TableChoices extends Kept {
  /** Only rows with these words. */
  readonly text: string;
  readonly setTable: (table: TableName) => void;
  readonly setScope: (scope: TableScope) => void;
  readonly setText: (text: string) => void;
  readonly setSort: (table: TableName, sort: TableSort) => void;
  readonly showColumn: (table: TableName, key: string, shown: boolean) => void;
  readonly resetColumns: (table: TableName) => void;
  /** Null: as it is at first. */
  readonly setWidth: (table: TableName, key: string, width: number | null) => void;
}

const fresh: Kept = { table: 'entities', scope: 'chart', sorts: {}, columns: {}, widths: {} };

function readKept(): Kept {
  try {
    const parsed = keptSchema.safeParse(JSON.parse(localStorage.getItem(STORED) ?? ''));
    return parsed.success ? parsed.data : fresh;
  } catch {
    return fresh;
  }
}

function isShownAtFirst(column: TableColumn): boolean {
  return column.always === true || column.extra !== true;
}

/** The columns of a table that are shown, in their order. */
export function shownColumns(
  { columns }: Pick<Kept, 'columns'>,
  table: TableName,
): readonly TableColumn[] {
  const chosen = columns[table];
  return tableColumns[table].filter((column) =>
    chosen ? column.always === true || chosen.includes(column.key) : isShownAtFirst(column),
  );
}

/** How the table is looked at. */
export const useTableChoices = create<TableChoices>()((set) => ({
  ...readKept(),
  text: '',
  setTable: (table) => set({ table }),
  setScope: (scope) => set({ scope }),
  setText: (text) => set({ text }),
  setSort: (table, sort) => set(({ sorts }) => ({ sorts: { ...sorts, [table]: sort } })),
  showColumn: (table, key, shown) =>
    set(({ columns }) => {
      const before = shownColumns({ columns }, table).map((column) => column.key);
      const after = shown ? [...before, key] : before.filter((one) => one !== key);
      return { columns: { ...columns, [table]: after } };
    }),
  resetColumns: (table) =>
    set(({ columns, widths }) => ({
      columns: { ...columns, [table]: undefined },
      widths: Object.fromEntries(
        Object.entries(widths).filter(([key]) => !key.startsWith(`${table}.`)),
      ),
    })),
  setWidth: (table, key, width) =>
    set(({ widths }) => {
      const { [`${table}.${key}`]: _, ...others } = widths;
      if (width === null) return { widths: others };
      const held = Math.round(Math.min(900, Math.max(40, width)));
      return { widths: { ...others, [`${table}.${key}`]: held } };
    }),
}));

useTableChoices.subscribe(({ table, scope, sorts, columns, widths }) => {
  localStorage.setItem(STORED, JSON.stringify({ table, scope, sorts, columns, widths }));
});
