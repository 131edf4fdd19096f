import type { Entity, Position } from '../../core/language/entity';
import { integer, json, optionalReal, term, text } from './column';
import { fieldTexts, joinTexts } from './fieldTexts';
import { dateColumns, recordedColumns, retractionColumns } from './sharedColumns';
import { defineTable, type RowOf } from './table';

export const entityTable = defineTable(
  'entity',
  {
    id: integer,
    uid: text,
    kindId: integer,
    description: text,
    fields: json<Entity['fields']>(),
    ...dateColumns,
    latitude: optionalReal,
    longitude: optionalReal,
    placePrecision: term<Position['precision']>(),
    ...recordedColumns,
    ...retractionColumns,
  },
  {
    noun: 'entity',
    search: {
      number: 2,
      text: (row) => ({ title: '', body: joinTexts(row.description, fieldTexts(row.fields)) }),
    },
  },
);

export type EntityRow = RowOf<typeof entityTable>;
