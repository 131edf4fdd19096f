import type { Assessment } from '../../../core/language/assessment';
import { assessmentTable } from '../../tables/assessmentTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

export const assessmentModel = defineModel(
  assessmentTable,
  {
    attribution: 'SELECT uid FROM attribution WHERE id = t.attribution_id',
    claim: 'SELECT uid FROM claim WHERE id = t.claim_id',
  },
  (row, found): Assessment => ({
    uid: row.uid,
    attribution: found.attribution as string,
    claim: found.claim as string,
    rating: row.rating,
    note: row.note,
    ...recordedOf(row),
  }),
);
