import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';

/**
 * By the keys of those of the entities that are merged: the key of the one that each is shown as.
 * Costs one look into an index for an entity that is not merged. A circle, which no command makes,
 * has no end: each of it is shown as itself.
 */
export function readRepresentatives(
  connection: ReadConnection,
  ids: Iterable<number>,
): ReadonlyMap<number, number> {
  const rows = connection.allValues(
    `WITH RECURSIVE up(start_id, at_id) AS (
       SELECT start.value, merge.into_id FROM json_each(?) AS start
       JOIN entity_merge AS merge ON merge.entity_id = start.value AND merge.retracted_at IS NULL
       UNION
       SELECT up.start_id, merge.into_id FROM up
       JOIN entity_merge AS merge ON merge.entity_id = up.at_id AND merge.retracted_at IS NULL
     )
     SELECT start_id, at_id FROM up WHERE NOT EXISTS
       (SELECT 1 FROM entity_merge WHERE entity_id = up.at_id AND retracted_at IS NULL)`,
    idList(ids),
  );
  return new Map(rows.map(([start, at]) => [start as number, at as number]));
}
