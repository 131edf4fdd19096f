import type { SearchHit } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { idList } from '../reads/idList';
import { readRepresentatives } from '../reads/identity/readRepresentatives';
import { searchRowOf } from '../writing/searchIndex';
import { snippetOf } from './snippetOf';

/** Names that were found, in the order of their rows in the index; one query for all of them. */
export function readNameHits(
  connection: ReadConnection,
  rowIds: readonly number[],
  terms: readonly string[],
): SearchHit[] {
  const keys = rowIds.map((rowId) => searchRowOf(rowId).id);
  const names = connection.allValues(
    'SELECT id, entity_id, text FROM entity_name WHERE id IN (SELECT value FROM json_each(?))',
    idList(keys),
  ) as [id: number, entity: number, text: string][];
  const named = names.map(([, entity]) => entity);
  const shownAs = readRepresentatives(connection, named);
  const entities = connection.allValues(
    'SELECT id, uid, name, kind FROM named_entity WHERE id IN (SELECT value FROM json_each(?))',
    idList(new Set(named.map((entity) => shownAs.get(entity) ?? entity))),
  ) as [id: number, uid: string, name: string, kind: string][];
  const entityOf = new Map(entities.map((row) => [row[0], row]));
  const nameOf = new Map(names.map((row) => [row[0], row]));
  return keys.flatMap((key) => {
    const [, found, text] = nameOf.get(key) ?? [];
    const entity = found === undefined ? null : entityOf.get(shownAs.get(found) ?? found);
    if (!entity || text === undefined) return [];
    const [, uid, title, kind] = entity;
    const target = { word: 'entity', uid } as const;
    return [{ target, title, kind, in: 'name' as const, ...snippetOf(text, terms) }];
  });
}
