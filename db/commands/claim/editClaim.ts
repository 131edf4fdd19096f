import { claimTable } from '../../tables/claimTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { checkClaim } from './claimAbout';
import { partsToColumns } from './claimToColumns';
import { claimToWords } from './claimToWords';

export const editClaim: CommandFunction<'claim.edit'> = (args, writer) => {
  const row = needRow(writer, claimTable, args.uid);
  const { passage, claimant, saidOn, responsibility, ...columns } = args;
  const edited = {
    ...row,
    ...columns,
    ...partsToColumns(writer, { passage, claimant, saidOn, responsibility }),
  };
  checkClaim(writer, edited);
  writer.put(claimTable, edited);
  return args.credibility === undefined
    ? `Edit ${claimToWords(edited, writer)}`
    : `Grade ${claimToWords(edited, writer)}`;
};
