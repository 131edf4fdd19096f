import { flag, integer, optionalInteger, optionalReal, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const annotationTable = defineTable(
  'annotation',
  {
    id: integer,
    uid: text,
    entityId: optionalInteger,
    linkId: optionalInteger,
    attributionId: optionalInteger,
    claimId: optionalInteger,
    sourceId: optionalInteger,
    chartId: optionalInteger,
    x: optionalReal,
    y: optionalReal,
    text,
    callout: flag,
    ...recordedColumns,
  },
  { noun: 'note', search: { number: 9, text: (row) => ({ title: '', body: row.text }) } },
);

export type AnnotationRow = RowOf<typeof annotationTable>;
