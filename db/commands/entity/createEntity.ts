import { entityTable } from '../../tables/entityTable';
import type { CommandFunction } from '../commandFunction';
import { dateToColumns } from '../rows/dates';
import { checkFieldValues } from '../rows/fieldValues';
import { needKind } from '../rows/kinds';
import { refuseTakenUid } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { nameOf } from '../rows/wording';
import { positionToColumns } from './positionToColumns';
import { storeNames } from './storeNames';

export const createEntity: CommandFunction<'entity.create'> = (args, writer) => {
  refuseTakenUid(writer, entityTable, args.uid);
  const kind = needKind(writer, args.kind);
  checkFieldValues(kind.fields, args.fields, `the kind “${kind.label}”`);
  const { id } = writer.add(entityTable, {
    uid: args.uid,
    kindId: kind.id,
    description: args.description,
    fields: args.fields,
    ...dateToColumns(args.date),
    ...positionToColumns(args.position),
    ...writer.recorded,
    ...notRetracted,
  });
  storeNames(writer, id, args.names);
  return `Add ${nameOf(writer, id)}`;
};
