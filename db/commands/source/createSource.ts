import { sourceTable } from '../../tables/sourceTable';
import type { CommandFunction } from '../commandFunction';
import { publishedToColumns } from '../rows/dates';
import { refuseTakenUid } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { quoted } from '../rows/wording';
import { needDerivation } from './derivation';

export const createSource: CommandFunction<'source.create'> = (args, writer) => {
  refuseTakenUid(writer, sourceTable, args.uid);
  const { derivesFrom, published, ...columns } = args;
  writer.add(sourceTable, {
    ...columns,
    ...publishedToColumns(published),
    derivesFromId: needDerivation(writer, derivesFrom, null),
    ...writer.recorded,
    ...notRetracted,
  });
  return `Add the source ${quoted(args.title)}`;
};
