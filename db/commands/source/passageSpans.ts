import { missingParagraph } from '../../../core/text/missingParagraph';
import { paragraphsOf } from '../../../core/text/paragraphsOf';
import { Refused } from '../../refused';
import { passageTable, type PassageRow } from '../../tables/passageTable';
import type { SourceRow } from '../../tables/sourceTable';
import type { Writer } from '../../writing/writer';
import { quoted } from '../rows/wording';
import { spanInChangedText } from './spanInChangedText';

/** A paragraph is one that the text of its source has, where that is kept. */
export function checkParagraph(
  paragraph: number | null,
  source: Pick<SourceRow, 'title' | 'text'>,
): void {
  const why = missingParagraph(source.text, paragraph);
  if (why === null) return;
  throw new Refused(
    'passage.outside',
    `${why} Say where in ${quoted(source.title)} it is by another number, or in other words.`,
  );
}

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

/**
 * The text of a source changes: what was marked in it goes along with its words. Where the words
 * cannot be found again the change is refused, because claims would rest on other words unnoticed.
 */
export function moveSpans(writer: Writer, before: SourceRow, after: SourceRow): void {
  const lost: string[] = [];
  const oldParagraphs = paragraphsOf(before.text);
  const newParagraphs = paragraphsOf(after.text);
  const numberIn = (paragraphs: typeof oldParagraphs, at: number): number =>
    paragraphs.findLastIndex(({ start }) => start <= at) + 1;
  for (const passage of writer.find(passageTable, { sourceId: after.id })) {
    const { spanStart, spanEnd } = passage;
    if (spanStart === null || spanEnd === null) continue;
    const span = spanInChangedText(before.text, after.text, { start: spanStart, end: spanEnd });
    if (span === null) {
      lost.push(quoted(passage.locator));
      continue;
    }
    const moved = { ...passage, spanStart: span.start, spanEnd: span.end };
    // A number that was given by hand, and is not that of its span, stays.
    const isCounted = passage.paragraph === numberIn(oldParagraphs, spanStart);
    const paragraph = isCounted ? numberIn(newParagraphs, span.start) : passage.paragraph;
    const isNumbered = passage.locator === `¶${passage.paragraph}`;
    const locator = isCounted && isNumbered ? `¶${paragraph}` : passage.locator;
    writer.put(passageTable, { ...moved, paragraph, locator });
  }
  if (lost.length === 0) return;
  const which = lost.length === 1 ? `passage ${lost[0]}` : `passages ${lost.join(', ')}`;
  throw new Refused(
    'passage.lost',
    `The new text no longer has the words of the ${which}, or has them more than once. Keep those words as they are, or delete the ${lost.length === 1 ? 'passage' : 'passages'} first.`,
  );
}
