import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';

/** The keys of all that are merged into one of the entities, with that one; not themselves. */
export function readMembers(
  connection: ReadConnection,
  representatives: Iterable<number>,
): readonly { readonly id: number; readonly representative: number }[] {
  const rows = connection.allValues(
    `WITH RECURSIVE down(start_id, member_id) AS (
       SELECT start.value, merge.entity_id FROM json_each(?) AS start
       JOIN entity_merge AS merge ON merge.into_id = start.value AND merge.retracted_at IS NULL
       UNION
       SELECT down.start_id, merge.entity_id FROM down
       JOIN entity_merge AS merge
         ON merge.into_id = down.member_id AND merge.retracted_at IS NULL
     )
     SELECT start_id, member_id FROM down WHERE member_id <> start_id ORDER BY member_id`,
    idList(representatives),
  );
  return rows.map(([start, member]) => ({
    id: member as number,
    representative: start as number,
  }));
}
