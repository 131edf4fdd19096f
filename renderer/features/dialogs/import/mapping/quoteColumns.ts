import type { Mapping } from '../../../../../core/import/mapping/mapping';

/** More are too many for one text. */
const MOST = 20;

/** The mapping with these columns in the text of each row's passage; null: they are too many. */
export function quoteColumns(mapping: Mapping, columns: readonly string[]): Mapping | null {
  const { text } = mapping.row;
  const quoted = text !== null && 'columns' in text ? text : null;
  const all = [...new Set([...(quoted?.columns ?? []), ...columns])];
  if (all.length > MOST || (text !== null && quoted === null)) return null;
  const between = quoted === null || quoted.between === '' ? ' · ' : quoted.between;
  const words = quoted?.words ?? [];
  return { ...mapping, row: { ...mapping.row, text: { columns: all, between, words } } };
}
