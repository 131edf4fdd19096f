import type { Attribution } from '../../core/language/attribution';
import { integer, optionalInteger, term, text } from './column';
import { joinTexts } from './fieldTexts';
import { recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const attributionTable = defineTable(
  'attribution',
  {
    id: integer,
    uid: text,
    incidentId: integer,
    hypothesis: term<Attribution['hypothesis']>(),
    actorId: optionalInteger,
    role: term<Attribution['role']>(),
    basis: text,
    wouldChange: text,
    ...recordedColumns,
    ...retractionColumns,
  },
  {
    noun: 'attribution',
    search: {
      number: 7,
      text: (row) => ({ title: '', body: joinTexts(row.basis, row.wouldChange) }),
    },
  },
);

export type AttributionRow = RowOf<typeof attributionTable>;
