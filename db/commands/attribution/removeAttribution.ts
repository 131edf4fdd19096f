import { attributionTable } from '../../tables/attributionTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { attributionToWords } from './attributionToWords';

export const removeAttribution: CommandFunction<'attribution.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, attributionTable, uid);
  const words = attributionToWords(row, writer);
  const removal = new Removal(writer);
  removal.attribution(row);
  return `Delete the hypothesis ${words}${removal.toWords()}`;
};
