import type { Judgement } from '../../core/language/attribution';
import { attributionTable } from './attributionTable';
import { integer, term, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

export const judgementTable = defineTable(
  'judgement',
  {
    id: integer,
    uid: text,
    attributionId: integer,
    likelihood: term<Judgement['likelihood']>(),
    confidence: term<Judgement['confidence']>(),
    status: term<Judgement['status']>(),
    reason: text,
    ...recordedColumns,
  },
  {
    noun: 'judgement',
    owner: { column: 'attributionId', table: () => attributionTable },
    search: { number: 8, text: (row) => ({ title: '', body: row.reason }) },
  },
);
