import { integer, text } from './column';
import { recordedColumns } from './sharedColumns';
import { defineTable } from './table';

/** The key of the only row of `case_info`. */
export const CASE_INFO_ID = 1;

export const caseInfoTable = defineTable(
  'case_info',
  { id: integer, uid: text, title: text, description: text, ...recordedColumns },
  { noun: 'case' },
);
