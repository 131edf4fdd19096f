import { integer, json, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

export const importTable = defineTable(
  'import',
  {
    id: integer,
    uid: text,
    origin: text,
    fileName: text,
    fileHash: text,
    mapping: json<unknown>(),
    counts: json<Readonly<Record<string, number>>>(),
    ...recordedColumns,
  },
  { noun: 'import' },
);
