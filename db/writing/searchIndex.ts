import { foldText } from '../../core/text/foldText';
import type { SqlValue } from '../tables/column';
import { joinTexts } from '../tables/fieldTexts';
import type { AnyTable } from '../tables/table';

/** More than there are searchable tables. */
const TABLES_IN_INDEX = 16;

/** The key of a row's entry in the search index. */
export function searchRowId(number: number, id: number): number {
  return id * TABLES_IN_INDEX + number;
}

/** The row and the table that an entry of the search index belongs to. */
export function searchRowOf(rowId: number): { readonly number: number; readonly id: number } {
  return { number: rowId % TABLES_IN_INDEX, id: Math.floor(rowId / TABLES_IN_INDEX) };
}

/** The columns of the search index. */
export interface SearchEntry {
  readonly title: string;
  readonly body: string;
}

/** What the search index holds of a row before it is folded; null where there is nothing to find. */
export function searchTextOf(table: AnyTable, row: readonly SqlValue[] | null): SearchEntry | null {
  const text = row && table.search?.text(row);
  if (!text || (text.title === '' && text.body === '')) return null;
  return { title: text.title, body: joinTexts(text.body, text.forms ?? '') };
}

/** The entry that the search index must have for a row; null where there is nothing to find. */
export function searchEntryOf(table: AnyTable, row: readonly SqlValue[]): SearchEntry | null {
  const text = searchTextOf(table, row);
  return text && { title: foldText(text.title), body: foldText(text.body) };
}
