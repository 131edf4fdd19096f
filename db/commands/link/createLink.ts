import { entityTable } from '../../tables/entityTable';
import { linkTable } from '../../tables/linkTable';
import type { CommandFunction } from '../commandFunction';
import { dateToColumns } from '../rows/dates';
import { checkFieldValues } from '../rows/fieldValues';
import { needLinkType } from '../rows/kinds';
import { needRow, refuseTakenUid } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { linkToWords } from './linkToWords';

export const createLink: CommandFunction<'link.create'> = (args, writer) => {
  refuseTakenUid(writer, linkTable, args.uid);
  const type = needLinkType(writer, args.type);
  checkFieldValues(type.fields, args.fields, `the link type “${type.label}”`);
  const link = writer.add(linkTable, {
    uid: args.uid,
    typeId: type.id,
    fromId: needRow(writer, entityTable, args.from).id,
    toId: needRow(writer, entityTable, args.to).id,
    description: args.description,
    fields: args.fields,
    ...dateToColumns(args.date),
    ...writer.recorded,
    ...notRetracted,
  });
  return `Add ${linkToWords(link, writer)}`;
};
