import type { Chart } from '../../core/language/chart';
import { integer, json, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const chartTable = defineTable(
  'chart',
  {
    id: integer,
    uid: text,
    title: text,
    description: text,
    filter: json<Chart['filter']>(),
    styling: json<Chart['styling']>(),
    ...recordedColumns,
  },
  {
    noun: 'chart',
    search: { number: 10, text: (row) => ({ title: row.title, body: row.description }) },
  },
);

export type ChartRow = RowOf<typeof chartTable>;
