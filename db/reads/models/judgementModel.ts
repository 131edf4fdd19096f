import type { Judgement } from '../../../core/language/attribution';
import { judgementTable } from '../../tables/judgementTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

export const judgementModel = defineModel(
  judgementTable,
  { attribution: 'SELECT uid FROM attribution WHERE id = t.attribution_id' },
  (row, found): Judgement => ({
    uid: row.uid,
    attribution: found.attribution as string,
    likelihood: row.likelihood,
    confidence: row.confidence,
    status: row.status,
    reason: row.reason,
    ...recordedOf(row),
  }),
);
