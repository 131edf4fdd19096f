/** Between the graph and the first column of sources, between columns, and between sources. */
export const COLUMN_GAP = 150;
export const COLUMN_STEP = 200;
export const SOURCE_STEP = 92;

/** How sources stand right of the graph: how many in a column, and the room that they take there. */
export function sourceColumns(count: number): { rows: number; width: number; height: number } {
  if (count === 0) return { rows: 0, width: 0, height: 0 };
  const rows = Math.max(4, Math.ceil(Math.sqrt(count * 2)));
  return {
    rows,
    width: COLUMN_GAP + Math.ceil(count / rows) * COLUMN_STEP,
    height: Math.min(rows, count) * SOURCE_STEP,
  };
}
