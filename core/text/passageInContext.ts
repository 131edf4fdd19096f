import { paragraphsOf, type Stretch } from './paragraphsOf';

interface Context {
  readonly before: string;
  /** What was marked; empty where only the paragraph is known. */
  readonly marked: string;
  readonly after: string;
}

/** UTF-16 code units on either side: a text without paragraphs would fill the pane. */
const MOST_AROUND = 1200;

/**
 * The paragraph of a source's text that a passage stands in, with its span apart. Null where the
 * text is not kept or the passage does not say where in it.
 */
export function passageInContext(
  text: string,
  passage: { readonly span: Stretch | null; readonly paragraph: number | null },
): Context | null {
  const paragraphs = paragraphsOf(text);
  const { span, paragraph } = passage;
  if (span === null) {
    const found = paragraph === null ? undefined : paragraphs[paragraph - 1];
    if (!found) return null;
    return {
      before: text.slice(found.start, Math.min(found.end, found.start + 2 * MOST_AROUND)),
      marked: '',
      after: '',
    };
  }
  if (span.end > text.length) return null;
  const start = paragraphs.findLast((one) => one.start <= span.start)?.start ?? span.start;
  const end = paragraphs.find((one) => one.end >= span.end)?.end ?? span.end;
  return {
    before: text.slice(Math.max(start, span.start - MOST_AROUND), span.start),
    marked: text.slice(span.start, span.end),
    after: text.slice(span.end, Math.min(end, span.end + MOST_AROUND)),
  };
}
