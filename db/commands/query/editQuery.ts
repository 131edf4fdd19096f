import { savedQueryTable } from '../../tables/savedQueryTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';

export const editQuery: CommandFunction<'query.edit'> = (args, writer) => {
  const row = needRow(writer, savedQueryTable, args.uid);
  const edited = writer.put(savedQueryTable, { ...row, ...args });
  return edited.name === row.name
    ? `Edit the query ${quoted(row.name)}`
    : `Rename the query ${quoted(row.name)} to ${quoted(edited.name)}`;
};
