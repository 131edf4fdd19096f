/** One row of a table that was read, its cells as texts. */
export interface TableRow {
  /** "line 17" of a text, "row 17" of a sheet. */
  readonly at: string;
  readonly cells: readonly string[];
  /** What is wrong with how the row is written; null where nothing is. */
  readonly trouble: string | null;
}
