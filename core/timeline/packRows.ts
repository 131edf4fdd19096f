export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * The row of each, from the top, so that none comes nearer than the gap to another one in its row.
 * There are as many rows as the most that are in each other's way at one spot.
 */
export function packRows(extents: readonly Extent[], gap: number): readonly number[] {
  const rows = extents.map(() => 0);
  const ends: number[] = [];
  const inOrder = extents
    .map((extent, index) => ({ ...extent, index }))
    .sort((one, other) => one.from - other.from || one.index - other.index);
  for (const { from, to, index } of inOrder) {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
}
