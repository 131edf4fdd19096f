/** A place in the matrix; column -1 is the evidence itself. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

const PAGE = 8;

/** The cell that a key leads to, within the matrix. Null: the key leads nowhere. */
export function nextCell(
  { row, column }: Cell,
  key: string,
  command: boolean,
  rows: number,
  columns: number,
): Cell | null {
  const to: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: { row: command ? 0 : row, column: -1 },
    End: { row: command ? rows - 1 : row, column: columns - 1 },
  };
  const wanted = to[key];
  if (!wanted) return null;
  return {
    row: Math.max(0, Math.min(rows - 1, wanted.row)),
    column: Math.max(-1, Math.min(columns - 1, wanted.column)),
  };
}
