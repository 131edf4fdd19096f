import { integer, optionalText, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

export const matchDecisionTable = defineTable(
  'match_decision',
  { id: integer, origin: text, key: text, entityUid: optionalText, ...recordedColumns },
  { noun: 'decision about a match' },
);
