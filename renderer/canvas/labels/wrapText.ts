import type { Measure, TextRole } from './labelBlock';

/** Breaks text into at most `most` lines of at most `room`; what does not fit ends in "…". */
export function wrapText(
  text: string,
  role: TextRole,
  room: number,
  most: number,
  measure: Measure,
): string[] {
  const fits = (part: string): boolean => measure(part, role) <= room;
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines.map((part) => (fits(part) ? part : shorten(part, fits)));
}

/** The longest beginning that fits with an ellipsis; never cuts a character of two code units. */
function shorten(text: string, fits: (part: string) => boolean): string {
  const characters = Array.from(text);
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(`${characters.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}
