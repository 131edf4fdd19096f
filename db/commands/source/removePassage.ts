import { passageTable } from '../../tables/passageTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { passageToWords } from './passageToWords';

export const removePassage: CommandFunction<'passage.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, passageTable, uid);
  const removal = new Removal(writer);
  removal.passage(row);
  return `Delete the passage ${passageToWords(row, writer)}${removal.toWords()}`;
};
