import type { PositionRule } from '../mapping/mapping';
import type { FileColumns } from './fileColumns';

type Precision = NonNullable<PositionRule['precision']>;

/** Where the file says that something is, and how exactly by what a column of it says; null where it has no coordinates. */
export function positionOf(
  file: FileColumns,
  exactness: { readonly column: string; readonly words: Precision['words'] } | null,
): PositionRule | null {
  if (!file.has('latitude') || !file.has('longitude')) return null;
  const column = exactness && file.orNull(exactness.column);
  return {
    latitude: file.name('latitude'),
    longitude: file.name('longitude'),
    precision: exactness && column !== null ? { column, words: exactness.words } : null,
  };
}
