/**
 * The key of the entity that the one in this column is shown as, for a query that joins
 * `joinMerged` on the same column. Without merges it costs nothing per row.
 */
export function shownAs(column: string): string {
  return `coalesce(merged.representative_id, ${column})`;
}

export function joinMerged(column: string): string {
  return `LEFT JOIN merged_entity AS merged ON merged.entity_id = ${column}`;
}
