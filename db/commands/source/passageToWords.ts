import type { PassageRow } from '../../tables/passageTable';
import { sourceTable } from '../../tables/sourceTable';
import type { Writer } from '../../writing/writer';
import { quoted } from '../rows/wording';

/** "¶3 of “Attacks renewed”". */
export function passageToWords(
  passage: Pick<PassageRow, 'locator' | 'sourceId'>,
  writer: Writer,
): string {
  return `${passage.locator} of ${quoted(writer.byKey(sourceTable, passage.sourceId).title)}`;
}
