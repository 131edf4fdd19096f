import { savedQueryTable } from '../../tables/savedQueryTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';

export const removeQuery: CommandFunction<'query.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, savedQueryTable, uid);
  writer.remove(savedQueryTable, row);
  return `Delete the query ${quoted(row.name)}`;
};
