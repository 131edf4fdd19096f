import type { TableFile } from '../../../../../core/import/importFile';

/** Different texts of a column in the first rows, as they come. */
export function valuesSeen({ columns, first }: TableFile, column: string): readonly string[] {
  const index = columns.indexOf(column);
  const texts = first.map(({ cells }) => (cells[index] ?? '').trim());
  return [...new Set(texts.filter((text) => text !== ''))];
}
