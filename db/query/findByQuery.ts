import { parseQuery } from '../../core/query/parseQuery';
import { printQuery } from '../../core/query/printQuery';
import { finishNow, type Sliced } from '../../core/sliced';
import { sortInSlices } from '../../core/sortInSlices';
import { foldText } from '../../core/text/foldText';
import type { EntityItem } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from '../reads/entityItems';
import { idList } from '../reads/idList';
import { readRepresentatives } from '../reads/identity/readRepresentatives';
import { Refused } from '../refused';
import { readRevision } from '../writing/changeLog';
import { linesAsked } from './linesAsked';
import { partAsked } from './partAsked';

interface Kept {
  readonly revision: number;
  /** In the one spelling that a query is printed in. */
  readonly asWritten: string;
  readonly ids: readonly number[];
}

/** The window asks for page after page of one query. */
const keptOf = new WeakMap<ReadConnection, Kept>();

/** Rows between which others are answered. */
const ROWS_AT_ONCE = 5000;

/** What is merged answers as one: each part may be answered by another of its entities. */
function asShown(connection: ReadConnection, ids: readonly number[]): Set<number> {
  const shownAs = readRepresentatives(connection, ids);
  return new Set(ids.map((id) => shownAs.get(id) ?? id));
}

function* inOrderOfNames(connection: ReadConnection, ids: readonly number[]): Sliced<number[]> {
  const named: { readonly id: number; readonly key: string }[] = [];
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    yield;
    const rows = connection.allValues(
      `SELECT value, (SELECT text FROM entity_name WHERE entity_id = value
         ORDER BY role <> 'preferred', position LIMIT 1) FROM json_each(?)`,
      idList(ids.slice(at, at + ROWS_AT_ONCE)),
    );
    for (const [id, name] of rows) {
      named.push({ id: id as number, key: foldText((name as string | null) ?? '') });
    }
  }
  const sorted = yield* sortInSlices(named, (a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id,
  );
  return sorted.map(({ id }) => id);
}

/** All entities that answer a query, in the order of their names; part by part, in slices. */
export function* findByQuery(connection: ReadConnection, text: string): Sliced<readonly number[]> {
  const revision = readRevision(connection);
  const query = parseQuery(text);
  if (!query.ok) throw new Refused(query.error.code, query.error.message);
  const asWritten = printQuery(query.value);
  const kept = keptOf.get(connection);
  if (kept?.revision === revision && kept.asWritten === asWritten) return kept.ids;
  if (query.value.length === 0) {
    throw new Refused('query.empty', 'The query asks nothing. Type kind:incident, or a word.');
  }
  const asked = [
    ...query.value.flatMap((part) => partAsked(part) ?? []).map((find) => [find]),
    ...linesAsked(query.value),
  ];
  let found: Set<number> | null = null;
  for (const ways of asked) {
    const answering = new Set<number>();
    for (const find of ways) {
      yield;
      const answer = find(connection);
      const ids = 'next' in answer ? yield* answer : answer;
      for (const id of asShown(connection, ids)) answering.add(id);
    }
    const before: ReadonlySet<number> = found ?? answering;
    found = new Set([...before].filter((id) => answering.has(id)));
  }
  const ids = yield* inOrderOfNames(connection, [...(found ?? [])]);
  if (readRevision(connection) === revision) keptOf.set(connection, { revision, asWritten, ids });
  return ids;
}

interface QueryArguments {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

/** A page of what answers a query, with the number of all. */
export function readQuery(
  connection: ReadConnection,
  { text, offset, limit }: QueryArguments,
): { items: EntityItem[]; total: number } {
  const ids = finishNow(findByQuery(connection, text));
  const page = ids.slice(offset, offset + limit);
  const items = new EntityItems(connection, page);
  return { items: page.map((id) => items.of(id)), total: ids.length };
}
