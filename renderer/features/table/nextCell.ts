/** A cell by its place; row -1 is the head. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const PAGE = 15;

/** The cell that a key leads to. Null: the key leads nowhere. */
export function nextCell(
  { row, column }: CellPlace,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  size: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const places: Readonly<Record<string, CellPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    PageDown: { row: row + PAGE, column },
    // To the first row, and only an arrow leads on to the head.
    PageUp: { row: row === -1 ? -1 : Math.max(0, row - PAGE), column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: isFar ? { row: 0, column: 0 } : { row, column: 0 },
    End: isFar ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
  };
  const to = places[key];
  if (!to) return null;
  return {
    row: Math.max(-1, Math.min(lastRow, to.row)),
    column: Math.max(0, Math.min(lastColumn, to.column)),
  };
}
