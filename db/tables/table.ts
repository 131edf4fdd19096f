import type { Column, SqlValue } from './column';

type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row of a table with these columns, in the case and types of TypeScript. */
type RowOfColumns<C> = {
  readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never;
};

/** What search knows of a row. Title and body are empty where there is nothing to find. */
interface SearchText {
  readonly title: string;
  readonly body: string;
  /** Made from the others to be found by, and never shown: nobody wrote it. */
  readonly forms?: string;
}

interface TableOptions<R> {
  /** What a message calls one row. */
  readonly noun: string;
  /** The column of an integer key whose row changes with this one, and that row's table. */
  readonly owner?: { readonly column: keyof R & string; readonly table: () => AnyTable };
  readonly search?: {
    /** Below 16 and never given to another table: it is part of the index's row ids. */
    readonly number: number;
    readonly text: (row: R) => SearchText;
  };
}

/** A table: the one place where its columns change between the cases of SQL and TypeScript. */
export interface Table<R = object> {
  readonly name: string;
  readonly noun: string;
  /** Names in SQL, in the order of the row's properties; the first is `id`. */
  readonly columnNames: readonly string[];
  /** The name in SQL of a property. */
  readonly columnOf: (property: keyof R & string) => string;
  readonly hasUid: boolean;
  readonly owner: { readonly column: string; readonly table: () => AnyTable } | null;
  readonly search: {
    readonly number: number;
    /** Of values in the order of `columnNames`. */
    readonly text: (values: readonly SqlValue[]) => SearchText;
  } | null;
  /** Values in the order of `columnNames`. */
  readonly toSql: (row: R) => SqlValue[];
  readonly fromSql: (values: readonly SqlValue[]) => R;
  /** One value, for looking rows up. */
  readonly valueToSql: <K extends keyof R & string>(property: K, value: R[K]) => SqlValue;
}

// Callers that treat all tables alike know nothing about the row; `never` would refuse every table.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyTable = Table<any>;

/** The row that a table's descriptor describes. */
export type RowOf<T> = T extends Table<infer R> ? R : never;

function camelToSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Makes rows of which each value is taken from SQL when it is asked for: of many few are. */
function viewOf(codecs: readonly (readonly [string, Column<unknown>])[]) {
  class View {
    readonly values: readonly SqlValue[];

    constructor(values: readonly SqlValue[]) {
      this.values = values;
    }
  }
  for (const [place, [property, codec]] of codecs.entries()) {
    Object.defineProperty(View.prototype, property, {
      get(this: View) {
        return codec.fromSql(this.values[place] ?? null);
      },
    });
  }
  return (values: readonly SqlValue[]): object => new View(values);
}

export function defineTable<const C extends Columns & { readonly id: Column<number> }>(
  name: string,
  columns: C,
  options: TableOptions<RowOfColumns<C>>,
): Table<RowOfColumns<C>> {
  type R = RowOfColumns<C>;
  const codecs = Object.entries(columns) as [keyof R & string, Column<unknown>][];
  const { search } = options;
  const view = viewOf(codecs) as (values: readonly SqlValue[]) => R;
  return {
    name,
    noun: options.noun,
    columnNames: codecs.map(([property]) => camelToSnake(property)),
    columnOf: camelToSnake,
    hasUid: 'uid' in columns,
    owner: options.owner
      ? { column: camelToSnake(options.owner.column), table: options.owner.table }
      : null,
    search: search ? { number: search.number, text: (values) => search.text(view(values)) } : null,
    // Of all that is done with rows these two are done most often, and a loop is the quickest.
    toSql: (row) => {
      const values: SqlValue[] = [];
      for (const [property, codec] of codecs) values.push(codec.toSql(row[property]));
      return values;
    },
    fromSql: (values) => {
      const row: Record<string, unknown> = {};
      let place = 0;
      for (const [property, codec] of codecs)
        row[property] = codec.fromSql(values[place++] ?? null);
      return row as R;
    },
    valueToSql: (property, value) => (columns[property] as Column<unknown>).toSql(value),
  };
}
