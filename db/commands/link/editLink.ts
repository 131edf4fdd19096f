import { entityTable } from '../../tables/entityTable';
import { linkTable } from '../../tables/linkTable';
import { linkTypeTable } from '../../tables/linkTypeTable';
import type { CommandFunction } from '../commandFunction';
import { dateToColumns } from '../rows/dates';
import { checkFieldValues, editFieldValues } from '../rows/fieldValues';
import { needLinkType } from '../rows/kinds';
import { needRow } from '../rows/needRow';
import { linkToWords } from './linkToWords';

export const editLink: CommandFunction<'link.edit'> = (args, writer) => {
  const row = needRow(writer, linkTable, args.uid);
  const words = linkToWords(row, writer);
  const type =
    args.type === undefined
      ? writer.byKey(linkTypeTable, row.typeId)
      : needLinkType(writer, args.type);
  const fields = editFieldValues(row.fields, args.fields ?? {});
  checkFieldValues(type.fields, fields, `the link type “${type.label}”`);
  writer.put(linkTable, {
    ...row,
    typeId: type.id,
    fromId: args.from === undefined ? row.fromId : needRow(writer, entityTable, args.from).id,
    toId: args.to === undefined ? row.toId : needRow(writer, entityTable, args.to).id,
    fields,
    ...(args.description === undefined ? {} : { description: args.description }),
    ...(args.date === undefined ? {} : dateToColumns(args.date)),
  });
  return `Edit ${words}`;
};
