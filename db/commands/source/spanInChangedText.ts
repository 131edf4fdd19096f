import type { Stretch } from '../../../core/text/paragraphsOf';

/**
 * Where the words of a span are after the text around them was changed: in the part before the
 * change, in the part after it, or where they occur once. Null: they are gone, or ambiguous.
 */
export function spanInChangedText(before: string, after: string, span: Stretch): Stretch | null {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  if (span.end <= same) return span;
  let sameAtEnd = 0;
  while (
    sameAtEnd < most - same &&
    before.charCodeAt(before.length - 1 - sameAtEnd) ===
      after.charCodeAt(after.length - 1 - sameAtEnd)
  ) {
    sameAtEnd++;
  }
  const shift = after.length - before.length;
  if (span.start >= before.length - sameAtEnd) {
    return { start: span.start + shift, end: span.end + shift };
  }
  const words = before.slice(span.start, span.end);
  const start = after.indexOf(words);
  if (start < 0 || after.indexOf(words, start + 1) >= 0) return null;
  return { start, end: start + words.length };
}
