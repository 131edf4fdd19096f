import type { SearchHit } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { joinTexts } from '../tables/fieldTexts';
import type { AnyTable } from '../tables/table';
import { tables } from '../tables/tables';
import { searchRowOf } from '../writing/searchIndex';
import { searchTerms, toMatch } from './searchTerms';
import { snippetOf } from './snippetOf';
import { targets } from './targets';

/** Some rows lead to the same thing, so more are read than are shown. */
const ROWS_PER_HIT = 4;

/** How much more is read where that was not enough: most rows may be newer than the day asked for. */
const GROWTH = 4;

const searchedTables = new Map(
  tables.flatMap((table) => (table.search ? [[table.search.number, table] as const] : [])),
);

/** The text of a row as it was written, before it was folded for the index. */
function readText(connection: ReadConnection, table: AnyTable, id: number): string | null {
  const values = connection.getValues(
    `SELECT ${table.columnNames.join(', ')} FROM ${table.name} WHERE id = ?`,
    id,
  );
  const text = values && table.search?.text(table.fromSql(values));
  return text ? joinTexts(text.title, text.body) : null;
}

function readHit(
  connection: ReadConnection,
  rowId: number,
  terms: readonly string[],
): SearchHit | null {
  const { number, id } = searchRowOf(rowId);
  const table = searchedTables.get(number);
  const target = table && targets[table.name];
  const text = table && readText(connection, table, id);
  const found = target?.find(connection, id);
  if (!target || !found || typeof text !== 'string') return null;
  return { ...found, in: target.in, ...snippetOf(text, terms) };
}

/**
 * Rows in which each typed word begins a word, in any script; names before all other texts, then
 * by rank. Each thing is there once for each sort of text in which it was found.
 */
export function searchCase(
  connection: ReadConnection,
  { text, limit }: { readonly text: string; readonly limit: number },
): SearchHit[] {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  return connection.inOneState(() => {
    const hits = new Map<string, SearchHit>();
    let read = 0;
    for (let page = limit * ROWS_PER_HIT; ; page *= GROWTH) {
      const rows = connection.all<{ rowid: number }>(
        `SELECT rowid FROM search WHERE search MATCH ?
         ORDER BY rowid % 16 <> 1, bm25(search, 8, 1), rowid LIMIT ? OFFSET ?`,
        toMatch(terms),
        page,
        read,
      );
      read += rows.length;
      for (const { rowid } of rows) {
        if (hits.size >= limit) break;
        const hit = readHit(connection, rowid, terms);
        const key = hit && `${hit.in} ${hit.target.uid}`;
        if (hit && key !== null && !hits.has(key)) hits.set(key, hit);
      }
      if (hits.size >= limit || rows.length < page) break;
    }
    return [...hits.values()];
  });
}
