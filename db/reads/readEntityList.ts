import { foldText } from '../../core/text/foldText';
import type { EntityItem } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { readRevision } from '../writing/changeLog';
import { mergedEntities } from './identity/mergedEntities';
import { EntityItems } from './entityItems';

interface ListArguments {
  /** Null lists all kinds. */
  readonly kind: string | null;
  readonly offset: number;
  readonly limit: number;
}

interface SortedLists {
  readonly revision: number;
  readonly idsOfKind: Map<string | null, readonly number[]>;
}

/**
 * No index of SQLite sorts every script as people do, and the window asks for page after page of
 * one order, so the order is kept until the case changes.
 */
const keptLists = new WeakMap<ReadConnection, SortedLists>();

function sortByName(connection: ReadConnection, kind: string | null): number[] {
  const ofKind = kind === null ? '' : 'AND e.kind_id = (SELECT id FROM kind WHERE key = ?)';
  const rows = connection.allValues(
    `SELECT e.id, (SELECT text FROM entity_name WHERE entity_id = e.id
       ORDER BY role <> 'preferred', position LIMIT 1)
     FROM entity AS e WHERE e.id NOT IN (${mergedEntities}) ${ofKind}`,
    ...(kind === null ? [] : [kind]),
  );
  return rows
    .map(([id, name]) => ({ id: id as number, key: foldText((name as string | null) ?? '') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id))
    .map(({ id }) => id);
}

function sortedIds(connection: ReadConnection, kind: string | null): readonly number[] {
  const revision = readRevision(connection);
  let kept = keptLists.get(connection);
  if (kept?.revision !== revision) {
    kept = { revision, idsOfKind: new Map() };
    keptLists.set(connection, kept);
  }
  let ids = kept.idsOfKind.get(kind);
  if (!ids) {
    ids = sortByName(connection, kind);
    kept.idsOfKind.set(kind, ids);
  }
  return ids;
}

/** A page of the entities in the order of their names, whatever their script, case and accents. */
export function readEntityList(
  connection: ReadConnection,
  { kind, offset, limit }: ListArguments,
): { items: EntityItem[]; total: number } {
  const ids = sortedIds(connection, kind);
  const page = ids.slice(offset, offset + limit);
  const found = new EntityItems(connection, page);
  return { items: page.map((id) => found.of(id)), total: ids.length };
}
