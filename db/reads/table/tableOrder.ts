import type { Sliced } from '../../../core/sliced';
import { sortInSlices } from '../../../core/sortInSlices';
import { tableColumns, type TableColumn, type TableName } from '../../../core/table/tableColumns';
import { foldText } from '../../../core/text/foldText';
import type { TablePageArgs } from '../../../core/views/tableView';
import type { ReadConnection } from '../../connection/connection';
import type { SqlValue } from '../../tables/column';
import { readRevision } from '../../writing/changeLog';
import { touchedSince } from '../../writing/touchedSince';
import { idList } from '../idList';
import { noFooting, readFootings } from '../readFootings';
import { compareSortKeys, sortKeyOf, type SortKey } from './sortKey';
import { tableSql } from './tableSql';
import { asTableWork, beginPart, tellShare } from './tableWork';

export type TableAsked = Pick<TablePageArgs, 'table' | 'about' | 'text' | 'sort'>;

interface TableOrder {
  readonly ids: readonly number[];
  /** Rows whatever their words. */
  readonly all: number;
}

interface Kept {
  revision: number;
  readonly orders: Map<string, TableOrder>;
  readonly texts: Map<TableName, ReadonlyMap<number, string>>;
}

/** Rows that are read in one go. */
const AT_A_TIME = 5000;

/** The window pages through one order, and goes back to the one before. */
const MOST_ORDERS = 6;

/** What no table lists: moving a node is the most frequent change of all. */
const restsNotOn: ReadonlySet<string> = new Set([
  'chart',
  'chart_place',
  'annotation',
  'case_info',
  'saved_query',
  'match_decision',
]);

/**
 * No index of SQLite sorts every script as people do, and the window asks for page after page of
 * one order: it is kept until something changes that a table lists.
 */
const keptOf = new WeakMap<ReadConnection, Kept>();

function keptFor(connection: ReadConnection): Kept {
  const revision = readRevision(connection);
  const kept = keptOf.get(connection);
  if (kept?.revision === revision) return kept;
  const touched = kept && touchedSince(connection, kept.revision);
  if (kept && touched && [...touched.keys()].every((table) => restsNotOn.has(table))) {
    kept.revision = revision;
    return kept;
  }
  const fresh: Kept = { revision, orders: new Map(), texts: new Map() };
  keptOf.set(connection, fresh);
  return fresh;
}

/** One value of each row, by key; of these rows, or of all (null). */
function* readValues(
  connection: ReadConnection,
  table: TableName,
  value: string,
  ids: readonly number[] | null,
): Sliced<(readonly [number, SqlValue])[]> {
  const { from, where } = tableSql[table];
  const found: (readonly [number, SqlValue])[] = [];
  const select = `SELECT t.id, ${value} FROM ${from} WHERE ${where}`;
  if (ids) {
    for (let first = 0; first < ids.length; first += AT_A_TIME) {
      const rows = connection.allValues(
        `${select} AND t.id IN (SELECT value FROM json_each(?))`,
        idList(ids.slice(first, first + AT_A_TIME)),
      );
      for (const [id, read] of rows) found.push([id as number, read ?? null]);
      tellShare((first + AT_A_TIME) / ids.length);
      yield;
    }
    return found;
  }
  const [last] = connection.allValues(
    `SELECT t.id FROM ${from} WHERE ${where} ORDER BY t.id DESC LIMIT 1`,
  );
  for (let after = -1; ;) {
    const rows = connection.allValues(
      `${select} AND t.id > ? ORDER BY t.id LIMIT ${String(AT_A_TIME)}`,
      after,
    );
    for (const [id, read] of rows) found.push([id as number, read ?? null]);
    if (rows.length < AT_A_TIME) return found;
    after = rows.at(-1)?.[0] as number;
    tellShare(after / ((last?.[0] as number | undefined) ?? after));
    yield;
  }
}

/** What a footing says of each row, as a value to sort by. */
function* readFootingValues(
  connection: ReadConnection,
  about: 'link' | 'attribution',
  column: TableColumn,
  ids: readonly number[] | null,
): Sliced<(readonly [number, SqlValue])[]> {
  const table = about === 'link' ? 'links' : 'attributions';
  beginPart(0, 0.2);
  const rows = yield* readValues(connection, table, 'NULL', ids);
  beginPart(0.2, 0.9);
  const values: (readonly [number, SqlValue])[] = [];
  for (let first = 0; first < rows.length; first += AT_A_TIME) {
    const ids = rows.slice(first, first + AT_A_TIME).map(([id]) => id);
    const footings = readFootings(
      connection,
      about,
      'SELECT value AS id FROM json_each(?)',
      idList(ids),
    );
    for (const id of ids) {
      const { claimCount, sourceCount, contested } = footings.get(id) ?? noFooting;
      const value =
        column.key === 'claims'
          ? claimCount
          : column.key === 'sources'
            ? sourceCount
            : contested
              ? 'yes'
              : 'no';
      values.push([id, value]);
    }
    tellShare((first + AT_A_TIME) / rows.length);
    yield;
  }
  return values;
}

function columnOf(table: TableName, key: string): TableColumn {
  const columns = tableColumns[table];
  const column = columns.find((candidate) => candidate.key === key) ?? columns[0];
  if (!column) throw new Error(`The table ${table} has no columns`);
  return column;
}

function* sortRows(
  connection: ReadConnection,
  { table, sort }: TableAsked,
  ids: readonly number[] | null,
): Sliced<readonly number[]> {
  const { values, sorts, footing } = tableSql[table];
  const column = columnOf(table, sort.column);
  const value = sorts[column.key] ?? values[column.key];
  beginPart(0, 0.9);
  const rows =
    value === undefined && footing
      ? yield* readFootingValues(connection, footing, column, ids)
      : yield* readValues(connection, table, value ?? 'NULL', ids);
  const keys: SortKey[] = [];
  for (const [id, read] of rows) {
    keys.push(sortKeyOf(column, id, read));
    if (keys.length % AT_A_TIME === 0) yield;
  }
  yield;
  const sorted = yield* sortInSlices(keys, (one, other) =>
    compareSortKeys(one, other, sort.descending),
  );
  return sorted.map(({ id }) => id);
}

/** All the words of a row, folded for the search. */
function* foldRows(
  connection: ReadConnection,
  table: TableName,
  ids: readonly number[] | null,
): Sliced<ReadonlyMap<number, string>> {
  const { values, sorts } = tableSql[table];
  beginPart(0, 1);
  const words = tableColumns[table].flatMap(({ key, type }) => {
    const isWords = type === 'text' || type === 'prose' || type === 'kind' || type === 'linkType';
    const value = isWords ? (sorts[key] ?? values[key]) : undefined;
    return value === undefined ? [] : [`coalesce(${value}, '')`];
  });
  const rows = yield* readValues(connection, table, words.join(" || ' ' || "), ids);
  const folded = new Map<number, string>();
  for (const [id, text] of rows) {
    folded.set(id, foldText(String(text)));
    if (folded.size % AT_A_TIME === 0) yield;
  }
  return folded;
}

function readAbout(connection: ReadConnection, table: TableName, about: readonly string[]) {
  return connection
    .allValues(
      `WITH about(uid) AS MATERIALIZED (SELECT value FROM json_each(?)) ${tableSql[table].about}`,
      JSON.stringify(about),
    )
    .map(([id]) => id as number);
}

function keep(kept: Kept, key: string, order: TableOrder): void {
  if (kept.orders.size >= MOST_ORDERS) {
    const [oldest] = kept.orders.keys();
    if (oldest !== undefined) kept.orders.delete(oldest);
  }
  kept.orders.set(key, order);
}

function* orderWithoutText(
  connection: ReadConnection,
  kept: Kept,
  asked: TableAsked,
): Sliced<readonly number[]> {
  const key = JSON.stringify([asked.table, asked.sort, asked.about, []]);
  const known = kept.orders.get(key);
  if (known) return known.ids;
  const about = asked.about && readAbout(connection, asked.table, asked.about);
  const ids = yield* sortRows(connection, asked, about);
  keep(kept, key, { ids, all: ids.length });
  return ids;
}

function* textsOf(
  connection: ReadConnection,
  kept: Kept,
  { table, about }: TableAsked,
  ids: readonly number[],
): Sliced<ReadonlyMap<number, string>> {
  const known = kept.texts.get(table);
  if (known) return known;
  const texts = yield* foldRows(connection, table, about && ids);
  // Only those of the table that is narrowed: the words of all would double the case in memory.
  if (about === null) {
    kept.texts.clear();
    kept.texts.set(table, texts);
  }
  return texts;
}

/**
 * The keys of the rows in their order, found in slices: sorting a large case takes a while. What was
 * found while the case changed is not kept.
 */
export function* findTableOrder(connection: ReadConnection, asked: TableAsked): Sliced<TableOrder> {
  const kept = keptFor(connection);
  const words = foldText(asked.text).split(' ').filter(Boolean);
  const key = JSON.stringify([asked.table, asked.sort, asked.about, words]);
  const known = kept.orders.get(key);
  if (known) return known;
  return yield* asTableWork(findOrder(connection, kept, asked, words, key));
}

function* findOrder(
  connection: ReadConnection,
  kept: Kept,
  asked: TableAsked,
  words: readonly string[],
  key: string,
): Sliced<TableOrder> {
  const ids = yield* orderWithoutText(connection, kept, asked);
  if (words.length === 0) return { ids, all: ids.length };
  const texts = yield* textsOf(connection, kept, asked, ids);
  const narrowed = ids.filter((id) => words.every((word) => texts.get(id)?.includes(word)));
  const order = { ids: narrowed, all: ids.length };
  keep(kept, key, order);
  return order;
}
