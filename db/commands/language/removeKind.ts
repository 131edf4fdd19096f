import { Refused } from '../../refused';
import { entityTable } from '../../tables/entityTable';
import { kindTable } from '../../tables/kindTable';
import type { CommandFunction } from '../commandFunction';
import { needKind } from '../rows/kinds';

export const removeKind: CommandFunction<'kind.remove'> = ({ key }, writer) => {
  const kind = needKind(writer, key);
  if (writer.findOne(entityTable, { kindId: kind.id })) {
    throw new Refused(
      'kind.in-use',
      `The kind “${kind.label}” has entities. Give them another kind first.`,
    );
  }
  writer.remove(kindTable, kind);
  return `Delete the kind “${kind.label}”`;
};
