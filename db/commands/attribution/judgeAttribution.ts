import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { attributionTable } from '../../tables/attributionTable';
import { judgementTable } from '../../tables/judgementTable';
import type { CommandFunction } from '../commandFunction';
import { needRow, refuseTakenUid } from '../rows/needRow';
import { attributionToWords } from './attributionToWords';

export const judgeAttribution: CommandFunction<'attribution.judge'> = (args, writer) => {
  refuseTakenUid(writer, judgementTable, args.uid);
  const { attribution: uid, ...columns } = args;
  const attribution = needRow(writer, attributionTable, uid);
  writer.add(judgementTable, {
    ...columns,
    attributionId: attribution.id,
    ...writer.recorded,
  });
  return `Judge ${attributionToWords(attribution, writer)}: ${likelihoodLabel(args)}`;
};
