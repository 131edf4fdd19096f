import { entityTable } from '../../tables/entityTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { nameOf } from '../rows/wording';
import { storeNames } from './storeNames';

export const nameEntity: CommandFunction<'entity.name'> = ({ uid, names }, writer) => {
  const { id } = needRow(writer, entityTable, uid);
  const before = nameOf(writer, id);
  storeNames(writer, id, names);
  const after = nameOf(writer, id);
  return before === after ? `Change the names of ${after}` : `Rename ${before} to ${after}`;
};
