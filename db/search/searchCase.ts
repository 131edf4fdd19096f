import type { SearchHit } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { joinTexts } from '../tables/fieldTexts';
import type { AnyTable } from '../tables/table';
import { tables } from '../tables/tables';
import { searchRowOf } from '../writing/searchIndex';
import { nameRows, otherRows } from './candidates';
import { readNameHits } from './readNameHits';
import { searchTerms } from './searchTerms';
import { snippetOf } from './snippetOf';
import { targets } from './targets';

const searchedTables = new Map(
  tables.flatMap((table) => (table.search ? [[table.search.number, table] as const] : [])),
);

/** The text of a row as it was written, before it was folded for the index. */
function readText(connection: ReadConnection, table: AnyTable, id: number): string | null {
  const values = connection.getValues(
    `SELECT ${table.columnNames.join(', ')} FROM ${table.name} WHERE id = ?`,
    id,
  );
  const text = values && table.search?.text(values);
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

type ReadHits = (
  connection: ReadConnection,
  rowIds: readonly number[],
  terms: readonly string[],
) => readonly SearchHit[];

const readOtherHits: ReadHits = (connection, rowIds, terms) =>
  rowIds.flatMap((rowId) => readHit(connection, rowId, terms) ?? []);

interface Asked {
  readonly text: string;
  readonly limit: number;
  readonly onlyNames?: boolean | undefined;
}

/** How many of the names that are asked for leave room for other texts. */
const NAMES_OF_ALL = 2 / 3;

/**
 * Rows in which each typed word begins a word, in any script; names before all other texts. Each
 * thing is there once for each sort of text in which it was found.
 */
export function searchCase(
  connection: ReadConnection,
  { text, limit, onlyNames = false }: Asked,
): SearchHit[] {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  return connection.inOneState(() => {
    const hits = new Map<string, SearchHit>();
    const add = (hit: SearchHit): void => {
      const key = `${hit.in} ${hit.target.uid}`;
      if (!hits.has(key)) hits.set(key, hit);
    };
    const take = (pages: Iterable<readonly number[]>, most: number, read: ReadHits): void => {
      // The first page would be read before anything is taken from it.
      if (hits.size >= most) return;
      for (const page of pages) {
        for (let at = 0; at < page.length && hits.size < most;) {
          const rows = page.slice(at, at + most - hits.size);
          for (const hit of read(connection, rows, terms)) add(hit);
          at += rows.length;
        }
        if (hits.size >= most) return;
      }
    };
    const names = onlyNames ? limit : Math.ceil(limit * NAMES_OF_ALL);
    take(nameRows(connection, terms, names), names, readNameHits);
    if (!onlyNames) take(otherRows(connection, terms), limit, readOtherHits);
    return [...hits.values()];
  });
}
