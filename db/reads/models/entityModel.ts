import type { Entity, Name } from '../../../core/language/entity';
import { entityTable } from '../../tables/entityTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

export const entityModel = defineModel(
  entityTable,
  {
    kind: 'SELECT key FROM kind WHERE id = t.kind_id',
    names: `SELECT json_group_array(json_object('uid', uid, 'text', text, 'language', language,
        'script', script, 'role', role) ORDER BY position, id)
      FROM entity_name WHERE entity_id = t.id`,
  },
  (row, found): Entity => ({
    uid: row.uid,
    kind: found.kind as string,
    names: JSON.parse(found.names as string) as Name[],
    description: row.description,
    fields: row.fields,
    date: row.date,
    position:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude, precision: row.placePrecision },
    retraction: retractionOf(row),
    ...recordedOf(row),
  }),
);
