import { linkTable } from '../../tables/linkTable';
import { linkTypeTable } from '../../tables/linkTypeTable';
import type { CommandFunction } from '../commandFunction';
import { checkUsedFields } from './usedFields';

export const defineLinkType: CommandFunction<'linkType.define'> = (definition, writer) => {
  const row = writer.findOne(linkTypeTable, { key: definition.key });
  if (!row) {
    writer.add(linkTypeTable, { ...definition, ...writer.recorded });
    return `Add the link type “${definition.label}”`;
  }
  if (JSON.stringify(row.fields) !== JSON.stringify(definition.fields)) {
    const used = writer.find(linkTable, { typeId: row.id }).map((link) => link.fields);
    checkUsedFields(definition.fields, used, definition.label);
  }
  writer.put(linkTypeTable, { ...row, ...definition });
  return `Change the link type “${definition.label}”`;
};
