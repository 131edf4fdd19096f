import type { LinkType } from '../../core/language/kind';
import { flag, integer, json, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const linkTypeTable = defineTable(
  'link_type',
  {
    id: integer,
    key: text,
    label: text,
    inverse: text,
    directed: flag,
    description: text,
    fields: json<LinkType['fields']>(),
    ...recordedColumns,
  },
  { noun: 'link type' },
);

export type LinkTypeRow = RowOf<typeof linkTypeTable>;
