/** A run of a text in UTF-16 code units, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a source's text: lines with something on them, apart by blank ones. A passage
 * counts them from 1.
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? text.length : found;
    const line = text.slice(start, next);
    if (line.trim() === '') open = null;
    else {
      const end = start + line.replace(/\r$/, '').length;
      if (open) open.end = end;
      else {
        open = { start, end };
        paragraphs.push(open);
      }
    }
    start = next + 1;
  }
  return paragraphs;
}

/** The number, from 1, of the paragraph that a position is in or that ends before it; else null. */
export function paragraphAt(paragraphs: readonly Span[], position: number): number | null {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle];
    if (paragraph && paragraph.start <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low;
}
