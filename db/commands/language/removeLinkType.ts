import { Refused } from '../../refused';
import { linkTable } from '../../tables/linkTable';
import { linkTypeTable } from '../../tables/linkTypeTable';
import type { CommandFunction } from '../commandFunction';
import { needLinkType } from '../rows/kinds';

export const removeLinkType: CommandFunction<'linkType.remove'> = ({ key }, writer) => {
  const type = needLinkType(writer, key);
  if (writer.findOne(linkTable, { typeId: type.id })) {
    throw new Refused(
      'linkType.in-use',
      `The link type “${type.label}” has links. Give them another type first.`,
    );
  }
  writer.remove(linkTypeTable, type);
  return `Delete the link type “${type.label}”`;
};
