import { sourceTable } from '../../tables/sourceTable';
import type { CommandFunction } from '../commandFunction';
import { publishedToColumns } from '../rows/dates';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';
import { needDerivation } from './derivation';
import { moveSpans } from './passageSpans';

export const editSource: CommandFunction<'source.edit'> = (args, writer) => {
  const row = needRow(writer, sourceTable, args.uid);
  const { derivesFrom, published, ...columns } = args;
  const edited = writer.put(sourceTable, {
    ...row,
    ...columns,
    ...(published === undefined ? {} : publishedToColumns(published)),
    ...(derivesFrom === undefined
      ? {}
      : { derivesFromId: needDerivation(writer, derivesFrom, row) }),
  });
  if (edited.text !== row.text) moveSpans(writer, row, edited);
  return args.reliability === undefined
    ? `Edit the source ${quoted(edited.title)}`
    : `Grade the source ${quoted(edited.title)}`;
};
