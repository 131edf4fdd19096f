import type { ReadConnection, SqlParameter } from '../connection/connection';
import type { SqlValue } from '../tables/column';
import type { Table } from '../tables/table';

/** How the rows of a table become things of the language, with uids in place of integer keys. */
export interface Model<M> {
  /** `SELECT … FROM … AS t`; readers add conditions and an order. */
  readonly select: string;
  readonly toModel: (values: readonly SqlValue[]) => M;
}

interface ModelOptions<R> {
  /** Columns that are not read: a source's text may be a whole book. */
  readonly without?: readonly (keyof R & string)[];
}

/** `found` are the results of the subqueries, which see the row as `t`. */
export function defineModel<R, const S extends Readonly<Record<string, string>>, M>(
  table: Table<R>,
  subqueries: S,
  toModel: (row: R, found: { readonly [K in keyof S]: SqlValue }) => M,
  options: ModelOptions<R> = {},
): Model<M> {
  const left = new Set(options.without?.map((property) => table.columnOf(property)));
  const columns = table.columnNames.map((name) => (left.has(name) ? `'' AS ${name}` : `t.${name}`));
  const named = Object.entries(subqueries);
  const results = named.map(([name, query]) => `(${query}) AS "found ${name}"`);
  return {
    select: `SELECT ${[...columns, ...results].join(', ')} FROM ${table.name} AS t`,
    toModel: (values) => {
      const row = table.fromSql(values.slice(0, columns.length));
      const found = named.map(([name], index) => [name, values[columns.length + index] ?? null]);
      return toModel(row, Object.fromEntries(found) as { [K in keyof S]: SqlValue });
    },
  };
}

/** A thing of the language with the integer key by which this file knows it. */
export interface Keyed<M> {
  readonly id: number;
  readonly model: M;
}

export function readKeyed<M>(
  connection: ReadConnection,
  model: Model<M>,
  conditions: string,
  ...parameters: readonly SqlParameter[]
): Keyed<M>[] {
  return connection
    .allValues(`${model.select} ${conditions}`, ...parameters)
    .map((values) => ({ id: values[0] as number, model: model.toModel(values) }));
}

export function readModels<M>(
  connection: ReadConnection,
  model: Model<M>,
  conditions: string,
  ...parameters: readonly SqlParameter[]
): M[] {
  return connection
    .allValues(`${model.select} ${conditions}`, ...parameters)
    .map((values) => model.toModel(values));
}
