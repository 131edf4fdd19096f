import type { Case } from '../../../core/language/caseFile';
import { caseInfoTable } from '../../tables/caseInfoTable';
import { defineModel } from '../model';

export const caseModel = defineModel(caseInfoTable, {}, (row): Case => ({
  uid: row.uid,
  title: row.title,
  description: row.description,
  createdAt: row.recordedAt,
}));
