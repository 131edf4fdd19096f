import type { Name } from '../../core/language/entity';
import { integer, optionalText, term, text } from './column';
import { entityTable } from './entityTable';
import { recordedColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const entityNameTable = defineTable(
  'entity_name',
  {
    id: integer,
    uid: text,
    entityId: integer,
    position: integer,
    text,
    language: optionalText,
    script: optionalText,
    role: term<Name['role']>(),
    ...recordedColumns,
  },
  {
    noun: 'name',
    owner: { column: 'entityId', table: () => entityTable },
    search: { number: 1, text: (row) => ({ title: row.text, body: '' }) },
  },
);

export type EntityNameRow = RowOf<typeof entityNameTable>;
