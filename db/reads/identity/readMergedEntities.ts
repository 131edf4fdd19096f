import type { MergedEntity } from '../../../core/views/recordView';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { danglingKey } from '../missingRow';
import { readModels } from '../model';
import { entityModel } from '../models/entityModel';
import { mergeModel } from '../models/mergeModel';

/** The entities with these keys, each with its merge, in the order in which they were merged. */
export function readMergedEntities(
  connection: ReadConnection,
  ids: readonly number[],
): MergedEntity[] {
  const listed = idList(ids);
  const entities = new Map(
    readModels(
      connection,
      entityModel,
      'WHERE t.id IN (SELECT value FROM json_each(?))',
      listed,
    ).map((entity) => [entity.uid, entity]),
  );
  return readModels(
    connection,
    mergeModel,
    `WHERE t.entity_id IN (SELECT value FROM json_each(?)) AND t.retracted_at IS NULL
     ORDER BY t.id`,
    listed,
  ).map((merge) => {
    const entity = entities.get(merge.entity);
    if (!entity) throw danglingKey();
    return { entity, merge };
  });
}
