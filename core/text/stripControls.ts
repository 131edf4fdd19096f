const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/**
 * Without control characters, lone surrogates, and directional embeddings and overrides, which can
 * hide or reorder what a reader sees. Line breaks and tabs become spaces unless they are kept.
 */
export function stripControls(text: string, keep: 'nothing' | 'lines' = 'nothing'): string {
  // Most texts are such, and that is quick to see.
  if (/^[ -~]*$/.test(text)) return text;
  const keepLines = keep === 'lines';
  return text
    .replace(LINE_BREAK, keepLines ? '\n' : ' ')
    .replace(/\t/g, keepLines ? '\t' : ' ')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e]/gu, '');
}
