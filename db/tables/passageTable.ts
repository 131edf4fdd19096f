import { integer, optionalInteger, text } from './column';
import { recordedColumns } from './sharedColumns';
import { sourceTable } from './sourceTable';
import { defineTable, type RowOf } from './table';

export const passageTable = defineTable(
  'passage',
  {
    id: integer,
    uid: text,
    sourceId: integer,
    locator: text,
    paragraph: optionalInteger,
    spanStart: optionalInteger,
    spanEnd: optionalInteger,
    text,
    ...recordedColumns,
  },
  {
    noun: 'passage',
    owner: { column: 'sourceId', table: () => sourceTable },
    search: { number: 5, text: (row) => ({ title: row.locator, body: row.text }) },
  },
);

export type PassageRow = RowOf<typeof passageTable>;
