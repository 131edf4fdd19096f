import type { LinkRow } from '../../tables/linkTable';
import { linkTypeTable } from '../../tables/linkTypeTable';
import type { Writer } from '../../writing/writer';
import { nameOf } from '../rows/wording';

/** "the link Iran backs Hezbollah". */
export function linkToWords(
  link: Pick<LinkRow, 'typeId' | 'fromId' | 'toId'>,
  writer: Writer,
): string {
  const { label } = writer.byKey(linkTypeTable, link.typeId);
  return `the link ${nameOf(writer, link.fromId)} ${label} ${nameOf(writer, link.toId)}`;
}
