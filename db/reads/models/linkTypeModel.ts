import type { LinkType } from '../../../core/language/kind';
import { linkTypeTable } from '../../tables/linkTypeTable';
import { defineModel } from '../model';

export const linkTypeModel = defineModel(linkTypeTable, {}, (row): LinkType => {
  const { id: _id, recordedAt: _at, recordedBy: _by, ...linkType } = row;
  return linkType;
});
