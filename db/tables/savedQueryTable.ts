import { integer, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

export const savedQueryTable = defineTable(
  'saved_query',
  { id: integer, uid: text, name: text, text, ...recordedColumns },
  { noun: 'saved query' },
);
