import { claimTable } from '../../tables/claimTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { claimToWords } from './claimToWords';

export const removeClaim: CommandFunction<'claim.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, claimTable, uid);
  const removal = new Removal(writer);
  removal.claim(row);
  return `Delete ${claimToWords(row, writer)}${removal.toWords()}`;
};
