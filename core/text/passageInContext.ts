import type { PassageContext } from '../views/recordView';
import { paragraphsOf, type Stretch } from './paragraphsOf';

/** UTF-16 code units on either side: a text without paragraphs would fill the pane. */
const MOST_AROUND = 1200;

/**
 * The paragraph of a source's text that a passage stands in, with its span apart. Null where the
 * text is not kept or the passage does not say where in it.
 */
export function passageInContext(
  text: string,
  passage: { readonly span: Stretch | null; readonly paragraph: number | null },
): PassageContext | null {
  const { span, paragraph } = passage;
  if (span === null) {
    const found = paragraph === null ? undefined : paragraphsOf(text)[paragraph - 1];
    if (!found) return null;
    return {
      before: text.slice(found.start, Math.min(found.end, found.start + 2 * MOST_AROUND)),
      marked: '',
      after: '',
    };
  }
  if (span.end > text.length) return null;
  // Only what is near: the text may be a whole book.
  const from = Math.max(0, span.start - MOST_AROUND);
  const near = paragraphsOf(text.slice(from, span.end + MOST_AROUND));
  const start = near.findLast((one) => from + one.start <= span.start)?.start;
  const end = near.find((one) => from + one.end >= span.end)?.end;
  return {
    before: start === undefined ? '' : text.slice(from + start, span.start),
    marked: text.slice(span.start, span.end),
    after: end === undefined ? '' : text.slice(span.end, from + end),
  };
}
