import type { Assessment } from '../../core/language/assessment';
import { attributionTable } from './attributionTable';
import { integer, term, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

export const assessmentTable = defineTable(
  'assessment',
  {
    id: integer,
    uid: text,
    attributionId: integer,
    claimId: integer,
    rating: term<Assessment['rating']>(),
    note: text,
    ...recordedColumns,
  },
  { noun: 'assessment', owner: { column: 'attributionId', table: () => attributionTable } },
);
