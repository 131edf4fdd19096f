import type { Kind } from '../../core/language/kind';
import { integer, json, term, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const kindTable = defineTable(
  'kind',
  {
    id: integer,
    key: text,
    label: text,
    plural: text,
    base: term<Kind['base']>(),
    shape: term<Kind['shape']>(),
    colour: term<Kind['colour']>(),
    icon: term<Kind['icon']>(),
    description: text,
    fields: json<Kind['fields']>(),
    ...recordedColumns,
  },
  { noun: 'kind' },
);

export type KindRow = RowOf<typeof kindTable>;
