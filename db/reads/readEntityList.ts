import { finishNow, type Sliced } from '../../core/sliced';
import { sortInSlices } from '../../core/sortInSlices';
import { foldText } from '../../core/text/foldText';
import type { EntityItem } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { readRevision } from '../writing/changeLog';
import { touchedSince } from '../writing/touchedSince';
import { mergedEntities } from './identity/mergedEntities';
import { EntityItems } from './entityItems';

interface ListArguments {
  /** Null lists all kinds. */
  readonly kind: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** Tables whose rows make the order. */
const restsOn = ['entity', 'entity_merge', 'entity_name', 'kind'];

const ROWS_AT_ONCE = 5000;

interface SortedLists {
  readonly revision: number;
  readonly idsOfKind: Map<string | null, readonly number[]>;
}

/**
 * No index of SQLite sorts every script as people do, and the window asks for page after page of
 * one order, so the order is kept until a name or an entity changes.
 */
const keptLists = new WeakMap<ReadConnection, SortedLists>();

function* sortByName(connection: ReadConnection, kind: string | null): Sliced<number[]> {
  const ofKind = kind === null ? '' : 'AND e.kind_id = (SELECT id FROM kind WHERE key = ?)';
  const named: { readonly id: number; readonly key: string }[] = [];
  for (let last = 0; ;) {
    const rows = connection.allValues(
      `SELECT e.id, (SELECT text FROM entity_name WHERE entity_id = e.id
         ORDER BY role <> 'preferred', position LIMIT 1)
       FROM entity AS e WHERE e.id > ? AND e.id NOT IN (${mergedEntities}) ${ofKind}
       ORDER BY e.id LIMIT ${ROWS_AT_ONCE}`,
      last,
      ...(kind === null ? [] : [kind]),
    );
    for (const [id, name] of rows) {
      named.push({ id: id as number, key: foldText((name as string | null) ?? '') });
    }
    if (rows.length < ROWS_AT_ONCE) break;
    last = named.at(-1)?.id ?? last;
    yield;
  }
  const sorted = yield* sortInSlices(named, (a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id,
  );
  return sorted.map(({ id }) => id);
}

function keptFor(connection: ReadConnection): SortedLists {
  const revision = readRevision(connection);
  const kept = keptLists.get(connection);
  if (kept?.revision === revision) return kept;
  const touched = kept && kept.revision < revision && touchedSince(connection, kept.revision);
  const isSame = touched && !restsOn.some((table) => touched.has(table));
  const idsOfKind: SortedLists['idsOfKind'] =
    kept && isSame ? kept.idsOfKind : new Map<string | null, readonly number[]>();
  const now: SortedLists = { revision, idsOfKind };
  keptLists.set(connection, now);
  return now;
}

/** Sorts in slices; what was sorted while the case changed is not kept. */
export function* sortEntities(
  connection: ReadConnection,
  { kind }: Pick<ListArguments, 'kind'>,
): Sliced<readonly number[]> {
  const kept = keptFor(connection);
  const known = kept.idsOfKind.get(kind);
  if (known) return known;
  const ids = yield* sortByName(connection, kind);
  if (readRevision(connection) === kept.revision) kept.idsOfKind.set(kind, ids);
  return ids;
}

/** A page of the entities in the order of their names, whatever their script, case and accents. */
export function readEntityList(
  connection: ReadConnection,
  { kind, offset, limit }: ListArguments,
): { items: EntityItem[]; total: number } {
  const ids = finishNow(sortEntities(connection, { kind }));
  const page = ids.slice(offset, offset + limit);
  const found = new EntityItems(connection, page);
  return { items: page.map((id) => found.of(id)), total: ids.length };
}
