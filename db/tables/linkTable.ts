import type { Link } from '../../core/language/link';
import { integer, json, text } from './column';
import { fieldTexts, joinTexts } from './fieldTexts';
import { dateColumns, recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const linkTable = defineTable(
  'link',
  {
    id: integer,
    uid: text,
    typeId: integer,
    fromId: integer,
    toId: integer,
    description: text,
    fields: json<Link['fields']>(),
    ...dateColumns,
    ...recordedColumns,
    ...retractionColumns,
  },
  {
    noun: 'link',
    search: {
      number: 3,
      text: (row) => ({ title: '', body: joinTexts(row.description, fieldTexts(row.fields)) }),
    },
  },
);

export type LinkRow = RowOf<typeof linkTable>;
