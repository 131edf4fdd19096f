import { claimTable } from '../../tables/claimTable';
import type { CommandFunction } from '../commandFunction';
import { saidOnToColumns } from '../rows/dates';
import { refuseTakenUid } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { aboutToColumns, checkClaim } from './claimAbout';
import { claimantToColumn, passageToColumn, responsibilityToColumns } from './claimToColumns';
import { claimToWords } from './claimToWords';

export const createClaim: CommandFunction<'claim.create'> = (args, writer) => {
  refuseTakenUid(writer, claimTable, args.uid);
  const columns = {
    uid: args.uid,
    ...passageToColumn(writer, args.passage),
    ...aboutToColumns(writer, args.about),
    stance: args.stance,
    ...claimantToColumn(writer, args.claimant),
    credibility: args.credibility,
    value: args.value,
    text: args.text,
    ...saidOnToColumns(args.saidOn),
    ...responsibilityToColumns(args.responsibility),
    ...writer.recorded,
    ...notRetracted,
  };
  checkClaim(writer, columns);
  const claim = writer.add(claimTable, columns);
  return `Add ${claimToWords(claim, writer)}`;
};
