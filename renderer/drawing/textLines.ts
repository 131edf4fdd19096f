/** What stands on one line, and the box around it in CSS pixels of the page. */
export interface TextLine {
  readonly text: string;
  readonly rect: DOMRect;
}

/** Letters on one line have tops that differ by less than this share of their height. */
const SAME_LINE = 0.5;

/** A text as the browser has broken it into lines, without the white space at their ends. */
export function textLines(node: CharacterData): readonly TextLine[] {
  const text = node.data;
  if (text.trim() === '') return [];
  const range = node.ownerDocument.createRange();
  const lines: { from: number; to: number; top: number; height: number }[] = [];
  let at = 0;
  for (const letter of text) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const last = lines.at(-1);
    if (rect) {
      if (last && Math.abs(rect.top - last.top) < rect.height * SAME_LINE) {
        last.to = at + letter.length;
      } else {
        lines.push({ from: at, to: at + letter.length, top: rect.top, height: rect.height });
      }
    }
    at += letter.length;
  }
  return lines.flatMap(({ from, to }): TextLine[] => {
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (end <= start) return [];
    range.setStart(node, start);
    range.setEnd(node, end);
    return [
      { text: text.slice(start, end).replace(/\s+/g, ' '), rect: range.getBoundingClientRect() },
    ];
  });
}
