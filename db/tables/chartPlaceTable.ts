import { chartTable } from './chartTable';
import { flag, integer, optionalInteger, real } from './column';
import { defineTable, type RowOf } from './table';

export const chartPlaceTable = defineTable(
  'chart_place',
  {
    id: integer,
    chartId: integer,
    entityId: optionalInteger,
    attributionId: optionalInteger,
    x: real,
    y: real,
    pinned: flag,
  },
  { noun: 'place on a chart', owner: { column: 'chartId', table: () => chartTable } },
);

export type ChartPlaceRow = RowOf<typeof chartPlaceTable>;
