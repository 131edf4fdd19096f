import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';

/** As many as a chart of them can be looked at. */
const MOST = 2000;

/** Entities that the last import added or changed, the first of them. */
export function entitiesBrought(connection: ReadConnection): Uid[] {
  return connection
    .allValues(
      `SELECT thing_uid FROM import_key
       WHERE import_id = (SELECT max(id) FROM import) AND what = 'entity'
         AND thing_uid IN (SELECT uid FROM entity)
       ORDER BY id LIMIT ${MOST}`,
    )
    .map(([uid]) => uid as Uid);
}
