/** A cell as it is copied: numbers stay numbers. Null: nobody gave it, and the cell is empty. */
export type CopiedCell = string | number | null;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, as it is typed
 * there by hand. One that has apostrophes before such a beginning gets one more, so that none is lost.
 */
const formulaLike = /^'*[=+\-@＝＋－＠\t\r\n]/;

function toField(cell: CopiedCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formulaLike.test(cell) ? `'${cell}` : cell;
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells apart by tabs, as spreadsheets take them from the clipboard. */
export function rowsToTsv(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((cells) => `${cells.map(toField).join('\t')}\r\n`).join('');
}
