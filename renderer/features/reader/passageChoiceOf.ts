import { paragraphAt, type Span } from '../../../core/text/paragraphs';
import type { SourceRecord } from '../../../core/views/recordView';
import type { PassageChoice } from '../../store/passageChoice';

/** Without white space at its ends; null where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return null;
  const begins = start + raw.length - raw.trimStart().length;
  return { start: begins, end: begins + trimmed.length };
}

/** The passage of exactly this span, or one to be made. */
export function passageChoiceOf(
  { source, passages }: SourceRecord,
  paragraphs: readonly Span[],
  { start, end }: Span,
): PassageChoice {
  const there = passages.find(({ span }) => span?.start === start && span.end === end);
  if (there) return { passage: there.uid };
  return {
    source: source.uid,
    span: { start, end },
    // Before the first paragraph there is only white space.
    paragraph: paragraphAt(paragraphs, start) ?? 1,
    text: source.text.slice(start, end),
  };
}
