import { Refused } from '../../refused';
import { sourceTable, type SourceRow } from '../../tables/sourceTable';
import type { Writer } from '../../writing/writer';
import { needRow } from '../rows/needRow';
import { quoted } from '../rows/wording';

/** The integer key of the source that one repeats. A circle of derivations has no root: refused. */
export function needDerivation(
  writer: Writer,
  uid: string | null,
  source: SourceRow | null,
): number | null {
  if (uid === null) return null;
  const parent = needRow(writer, sourceTable, uid);
  for (let row = parent; ; row = writer.byKey(sourceTable, row.derivesFromId)) {
    if (source && row.id === source.id) {
      throw new Refused(
        'source.circular',
        `${quoted(source.title)} cannot derive from ${quoted(parent.title)}, because that leads back to itself. Choose the source that came first.`,
      );
    }
    if (row.derivesFromId === null) return parent.id;
  }
}
