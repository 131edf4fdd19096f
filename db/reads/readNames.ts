import type { Name } from '../../core/language/entity';
import type { ReadConnection } from '../connection/connection';

export type NameParts = readonly [text: string, script: string | null, role: Name['role']];

/** By the keys of entities, which are a list as JSON: their names in their order, the preferred one first. */
export function readNames(
  connection: ReadConnection,
  ids: string,
): ReadonlyMap<number, NameParts[]> {
  const rows = connection.allValues(
    `SELECT entity_id, text, script, role FROM entity_name
     WHERE entity_id IN (SELECT value FROM json_each(?))
     ORDER BY entity_id, role <> 'preferred', position, id`,
    ids,
  ) as [entity: number, ...NameParts][];
  const names = new Map<number, NameParts[]>();
  for (const [entity, ...parts] of rows) {
    const known = names.get(entity);
    if (known) known.push(parts);
    else names.set(entity, [parts]);
  }
  return names;
}
