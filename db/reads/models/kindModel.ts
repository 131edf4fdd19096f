import type { Kind } from '../../../core/language/kind';
import { kindTable } from '../../tables/kindTable';
import { defineModel } from '../model';

export const kindModel = defineModel(kindTable, {}, (row): Kind => {
  const { id: _id, recordedAt: _at, recordedBy: _by, ...kind } = row;
  return kind;
});
