import { linkTable } from '../../tables/linkTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { linkToWords } from './linkToWords';

export const removeLink: CommandFunction<'link.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, linkTable, uid);
  const words = linkToWords(row, writer);
  const removal = new Removal(writer);
  removal.link(row);
  return `Delete ${words}${removal.toWords()}`;
};
