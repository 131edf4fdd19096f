import type { Merge } from '../../../core/language/merge';
import { entityMergeTable } from '../../tables/entityMergeTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

export const mergeModel = defineModel(
  entityMergeTable,
  {
    entity: 'SELECT uid FROM entity WHERE id = t.entity_id',
    into: 'SELECT uid FROM entity WHERE id = t.into_id',
  },
  (row, found): Merge => ({
    uid: row.uid,
    entity: found.entity as string,
    into: found.into as string,
    reason: row.reason,
    retraction: retractionOf(row),
    ...recordedOf(row),
  }),
);
