import { Refused } from '../../refused';
import { entityMergeTable } from '../../tables/entityMergeTable';
import { entityTable } from '../../tables/entityTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { nameOf, quoted } from '../rows/wording';
import { mergeOf } from './mergedRows';

export const splitEntity: CommandFunction<'entity.split'> = ({ uid, reason }, writer) => {
  const row = needRow(writer, entityTable, uid);
  const merge = mergeOf(writer, row.id);
  if (!merge) {
    throw new Refused(
      'entity.not-merged',
      `${quoted(nameOf(writer, row.id))} is not merged into another entity, so there is nothing to split.`,
    );
  }
  const { at, author } = writer.signature;
  writer.put(entityMergeTable, {
    ...merge,
    retractedAt: at,
    retractedBy: author,
    retractionReason: reason,
  });
  return `Split ${nameOf(writer, row.id)} from ${nameOf(writer, merge.intoId)}`;
};
