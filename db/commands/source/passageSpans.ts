import { Refused } from '../../refused';
import { passageTable, type PassageRow } from '../../tables/passageTable';
import type { SourceRow } from '../../tables/sourceTable';
import type { Writer } from '../../writing/writer';
import { quoted } from '../rows/wording';

/** A span lies inside the text of its source. */
export function checkSpan(
  passage: Pick<PassageRow, 'locator' | 'spanEnd'>,
  source: Pick<SourceRow, 'title' | 'text'>,
): void {
  if (passage.spanEnd === null || passage.spanEnd <= source.text.length) return;
  throw new Refused(
    'passage.outside',
    `The passage ${quoted(passage.locator)} ends after the text of ${quoted(source.title)}, which has ${source.text.length} characters. Mark the passage anew.`,
  );
}

/** A source's text changes: the passages that were marked in it must still lie inside. */
export function checkSpans(writer: Writer, source: SourceRow): void {
  for (const passage of writer.find(passageTable, { sourceId: source.id })) {
    checkSpan(passage, source);
  }
}
