import { attributionTable } from '../../tables/attributionTable';
import type { CommandFunction } from '../commandFunction';
import { needEntityOfBase } from '../rows/kinds';
import { refuseTakenUid } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { attributionToWords } from './attributionToWords';
import { hypothesisToColumns } from './hypothesis';

export const createAttribution: CommandFunction<'attribution.create'> = (args, writer) => {
  refuseTakenUid(writer, attributionTable, args.uid);
  const attribution = writer.add(attributionTable, {
    uid: args.uid,
    incidentId: needEntityOfBase(writer, args.incident, 'incident').id,
    ...hypothesisToColumns(writer, args.hypothesis, args.actor),
    role: args.role,
    basis: args.basis,
    wouldChange: args.wouldChange,
    ...writer.recorded,
    ...notRetracted,
  });
  return `Add the hypothesis ${attributionToWords(attribution, writer)}`;
};
