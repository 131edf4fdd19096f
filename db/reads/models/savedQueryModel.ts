import type { SavedQuery } from '../../../core/language/savedQuery';
import { savedQueryTable } from '../../tables/savedQueryTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

export const savedQueryModel = defineModel(savedQueryTable, {}, (row): SavedQuery => ({
  uid: row.uid,
  name: row.name,
  text: row.text,
  ...recordedOf(row),
}));
