/** Digits and what stands between them in numbers, dates and times. */
const DATA = /^[+-]?\d[\d.,:/\s+-]*$/;

/** A title above the header has little beside it. */
const MOST_TITLES = 10;

/**
 * Which of the first rows has the names of the columns, counted from 1; 0 where none has. A row is
 * taken for a title only where the rows below it have at least twice as many cells that say something.
 */
export function guessHeaderRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.map((cells) => filledIn(cells).length);
  const usual = counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;
  const found = counts.slice(0, MOST_TITLES + 1).findIndex((count) => 2 * count >= usual);
  const header = Math.max(0, found);
  return isData(rows[header] ?? [], rows[header + 1]) ? 0 : header + 1;
}

function filledIn(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** Numbers and dates alone, and in the same columns of the next row again. */
function isData(cells: readonly string[], next: readonly string[] | undefined): boolean {
  const filled = filledIn(cells);
  if (next === undefined || filled.length < 2) return false;
  const looks = (text: string): boolean => text === '' || DATA.test(text);
  return cells.every((cell, column) => {
    return looks(cell.trim()) && (cell.trim() === '' || looks((next[column] ?? '').trim()));
  });
}
