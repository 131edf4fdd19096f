import { whyNotMerge } from '../../../core/language/merge';
import { Refused } from '../../refused';
import { entityMergeTable } from '../../tables/entityMergeTable';
import { entityTable, type EntityRow } from '../../tables/entityTable';
import { kindTable } from '../../tables/kindTable';
import type { Writer } from '../../writing/writer';
import type { CommandFunction } from '../commandFunction';
import { derivedUid } from '../rows/derivedUid';
import { needRow } from '../rows/needRow';
import { notRetracted } from '../rows/retraction';
import { nameOf, quoted } from '../rows/wording';
import { mergeOf } from './mergedRows';

function toMergeable(writer: Writer, row: EntityRow) {
  return {
    uid: row.uid,
    kind: writer.byKey(kindTable, row.kindId).key,
    name: nameOf(writer, row.id),
    retracted: row.retractedAt !== null,
  };
}

/** Both must stand for themselves, so that the merges in force are trees and never circles. */
function refuseMerged(writer: Writer, row: EntityRow, advice: (into: string) => string): void {
  const merge = mergeOf(writer, row.id);
  if (!merge) return;
  const into = quoted(nameOf(writer, merge.intoId));
  throw new Refused(
    'entity.merged',
    `${quoted(nameOf(writer, row.id))} is merged into ${into} already. ${advice(into)}`,
  );
}

export const mergeEntity: CommandFunction<'entity.merge'> = (args, writer) => {
  const row = needRow(writer, entityTable, args.uid);
  const into = needRow(writer, entityTable, args.into);
  const trouble = whyNotMerge(toMergeable(writer, row), toMergeable(writer, into));
  if (trouble !== null) throw new Refused('entity.merge', trouble);
  refuseMerged(writer, row, () => 'Split them first.');
  refuseMerged(writer, into, (other) => `Merge into ${other} instead.`);
  const pair = { entityId: row.id, intoId: into.id };
  const earlier = writer.find(entityMergeTable, pair).length;
  writer.add(entityMergeTable, {
    uid: derivedUid('merge', row.uid, into.uid, String(earlier)),
    ...pair,
    reason: args.reason,
    ...writer.recorded,
    ...notRetracted,
  });
  return `Merge ${nameOf(writer, row.id)} into ${nameOf(writer, into.id)}`;
};
