import type { TableColumn } from '../../../core/table/tableColumns';
import { foldText } from '../../../core/text/foldText';
import type { SqlValue } from '../../tables/column';

/**
 * What a row is sorted by. Values come first, then what is known to be unknown (a grade F or 6, a
 * date without a year), then what nobody gave: in either direction, because neither is an end of
 * the scale.
 */
export interface SortKey {
  readonly id: number;
  readonly group: 0 | 1 | 2;
  readonly value: string | number;
}

export function sortKeyOf(column: TableColumn, id: number, value: SqlValue): SortKey {
  if (value === null) return { id, group: 2, value: 0 };
  if (value === column.unrated || (column.type === 'date' && value === '')) {
    return { id, group: 1, value: 0 };
  }
  if (column.terms) {
    return { id, group: 0, value: column.terms.findIndex(({ term }) => term === value) };
  }
  if (typeof value === 'number') return { id, group: 0, value };
  const isWords = column.type !== 'date' && column.type !== 'instant';
  return { id, group: 0, value: isWords ? foldText(value) : value };
}

export function compareSortKeys(one: SortKey, other: SortKey, descending: boolean): number {
  if (one.group !== other.group) return one.group - other.group;
  if (one.value === other.value) return one.id - other.id;
  return one.value < other.value === descending ? 1 : -1;
}
