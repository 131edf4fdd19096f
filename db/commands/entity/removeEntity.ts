import { entityTable } from '../../tables/entityTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { nameOf } from '../rows/wording';

export const removeEntity: CommandFunction<'entity.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, entityTable, uid);
  const name = nameOf(writer, row.id);
  const removal = new Removal(writer);
  removal.entity(row);
  return `Delete ${name}${removal.toWords()}`;
};
