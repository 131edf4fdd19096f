import { integer, text } from './column';
import { entityTable } from './entityTable';
import { recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const entityMergeTable = defineTable(
  'entity_merge',
  {
    id: integer,
    uid: text,
    entityId: integer,
    intoId: integer,
    reason: text,
    ...recordedColumns,
    ...retractionColumns,
  },
  { noun: 'merge', owner: { column: 'intoId', table: () => entityTable } },
);

export type EntityMergeRow = RowOf<typeof entityMergeTable>;
