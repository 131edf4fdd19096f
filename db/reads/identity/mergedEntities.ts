import type { ReadConnection } from '../../connection/connection';

/** A query for the keys of the entities that are merged into another, and shown as that one. */
export const mergedEntities = 'SELECT entity_id FROM entity_merge WHERE retracted_at IS NULL';

export function countMerged(connection: ReadConnection): number {
  return (
    connection.get<{ count: number }>(
      'SELECT count(*) AS count FROM entity_merge WHERE retracted_at IS NULL',
    )?.count ?? 0
  );
}
