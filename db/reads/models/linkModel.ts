import type { Link } from '../../../core/language/link';
import { linkTable } from '../../tables/linkTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

export const linkModel = defineModel(
  linkTable,
  {
    type: 'SELECT key FROM link_type WHERE id = t.type_id',
    from: 'SELECT uid FROM entity WHERE id = t.from_id',
    to: 'SELECT uid FROM entity WHERE id = t.to_id',
  },
  (row, found): Link => ({
    uid: row.uid,
    type: found.type as string,
    from: found.from as string,
    to: found.to as string,
    description: row.description,
    fields: row.fields,
    date: row.date,
    retraction: retractionOf(row),
    ...recordedOf(row),
  }),
);
