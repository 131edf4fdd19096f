import { savedQueryTable } from '../../tables/savedQueryTable';
import type { CommandFunction } from '../commandFunction';
import { refuseTakenUid } from '../rows/needRow';
import { quoted } from '../rows/wording';

export const saveQuery: CommandFunction<'query.save'> = (args, writer) => {
  refuseTakenUid(writer, savedQueryTable, args.uid);
  writer.add(savedQueryTable, { ...args, ...writer.recorded });
  return `Save the query ${quoted(args.name)}`;
};
