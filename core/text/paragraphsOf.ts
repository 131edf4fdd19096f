/** A stretch of a text in UTF-16 code units, end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a source's text, in order: what blank lines stand between. Line by line, because
 * one expression over a whole book outgrows the engine's stack.
 */
export function paragraphsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start: number | null = null;
  let end = 0;
  for (let at = 0; at <= text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd;
    const line = text.slice(at, next);
    const words = line.trim();
    if (words === '') {
      if (start !== null) found.push({ start, end });
      start = null;
    } else {
      start ??= at + line.indexOf(words);
      end = at + line.trimEnd().length;
    }
    at = next + 1;
  }
  if (start !== null) found.push({ start, end });
  return found;
}
