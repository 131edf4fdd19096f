import { Refused } from '../../refused';
import { sourceTable } from '../../tables/sourceTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { Removal } from '../rows/removal';
import { quoted } from '../rows/wording';

export const removeSource: CommandFunction<'source.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, sourceTable, uid);
  const derived = writer.findOne(sourceTable, { derivesFromId: row.id });
  if (derived) {
    // Without it, those that repeat it would each count as an independent source.
    throw new Refused(
      'source.in-use',
      `${quoted(derived.title)} derives from ${quoted(row.title)}. Say first where it derives from instead, or delete it too.`,
    );
  }
  const removal = new Removal(writer);
  removal.source(row);
  return `Delete the source ${quoted(row.title)}${removal.toWords()}`;
};
