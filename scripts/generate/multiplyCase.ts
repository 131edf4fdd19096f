import type { OwnedConnection } from '../../db/connection/connection';
import { enlargeCache, openConnection } from '../../db/connection/openConnection';
import { entityNameTable } from '../../db/tables/entityNameTable';
import { sourceTable } from '../../db/tables/sourceTable';
import type { AnyTable } from '../../db/tables/table';
import { tables } from '../../db/tables/tables';
import { searchEntryOf, searchRowId } from '../../db/writing/searchIndex';

interface Multiplication {
  /** How many times the case is there in the end. */
  readonly copies: number;
  /** So many links in all; those that are missing run between the copies. */
  readonly links?: number;
}

/** Tables whose rows are copied, each after those that its keys point into. */
const copied = [
  'entity',
  'entity_name',
  'link',
  'source',
  'passage',
  'attribution',
  'claim',
  'judgement',
  'assessment',
  'annotation',
] as const;

/** What is named is told apart by the number of its copy. */
const named = new Map<string, { readonly column: string; readonly table: AnyTable }>([
  ['entity_name', { column: 'text', table: entityNameTable }],
  ['source', { column: 'title', table: sourceTable }],
]);

interface ForeignKey {
  readonly from: string;
  readonly table: string;
}

/** UUIDs of version 7 that are counted up, from an expression of SQL, in their last twelve digits. */
function freshUid(count: string): string {
  return `substr(uid, 1, 24) || printf('%012x', ${count})`;
}

function numberOf(connection: OwnedConnection, sql: string): number {
  return Number(connection.getValues(sql)?.[0] ?? 0);
}

function copyRows(
  connection: OwnedConnection,
  name: string,
  { copy, from }: { readonly copy: number; readonly from: number },
  lengths: ReadonlyMap<string, number>,
): void {
  const keys = new Map(
    connection
      .all<ForeignKey>(`SELECT "from", "table" FROM pragma_foreign_key_list('${name}')`)
      .map((key) => [key.from, key.table]),
  );
  const columns = connection
    .all<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`)
    .map((column) => column.name);
  const values = columns.map((column) => {
    const shift = lengths.get(column === 'id' ? name : (keys.get(column) ?? ''));
    if (shift !== undefined) return `${column} + ${shift * copy}`;
    if (column === 'uid') return freshUid(`${from} + id`);
    return named.get(name)?.column === column ? `${column} || ' ${copy + 1}'` : column;
  });
  const onCharts = columns.includes('chart_id') ? 'AND chart_id IS NULL' : '';
  connection.run(
    `INSERT INTO ${name} (${columns.join(', ')})
     SELECT ${values.join(', ')} FROM ${name} WHERE id <= ? ${onCharts}`,
    lengths.get(name) ?? 0,
  );
}

/** Entries of the search index: copied where the texts are the same, made anew where names differ. */
function copySearch(
  connection: OwnedConnection,
  table: AnyTable,
  copy: number,
  length: number,
): void {
  if (!table.search) return;
  const { number } = table.search;
  const shift = length * copy;
  if (!named.has(table.name)) {
    connection.run(
      `INSERT INTO search (rowid, title, body)
       SELECT search.rowid + ?, search.title, search.body FROM ${table.name} AS row
       JOIN search ON search.rowid = row.id * 16 + ? WHERE row.id <= ?
       AND EXISTS (SELECT 1 FROM ${table.name} WHERE id = row.id + ?)`,
      shift * 16,
      number,
      length,
      shift,
    );
    return;
  }
  const rows = connection.allValues(
    `SELECT ${table.columnNames.join(', ')} FROM ${table.name} WHERE id > ? AND id <= ?`,
    shift,
    shift + length,
  );
  for (const row of rows) {
    const entry = searchEntryOf(table, row);
    if (!entry) continue;
    const rowId = searchRowId(number, Number(row[0]));
    connection.run(
      'INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)',
      rowId,
      entry.title,
      entry.body,
    );
  }
}

/**
 * Links between the copies, each from and to where one of the first case's runs, with one claim
 * where that has one.
 */
function linkCopies(
  connection: OwnedConnection,
  { copies, more, from }: { readonly copies: number; readonly more: number; readonly from: number },
  lengths: ReadonlyMap<string, number>,
): void {
  const links = lengths.get('link') ?? 0;
  const entities = lengths.get('entity') ?? 0;
  const passages = lengths.get('passage') ?? 0;
  // Fixed multipliers instead of chance: the same case every time.
  connection.exec(`CREATE TEMP TABLE more AS
    WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < ${more})
    SELECT n, 1 + (n * 7919) % ${links} AS link, n % ${copies} AS a,
      (n + 1 + (n / ${copies}) % ${Math.max(1, copies - 1)}) % ${copies} AS b FROM n`);
  const first = numberOf(connection, 'SELECT max(id) FROM link') + 1;
  const claims = numberOf(connection, 'SELECT max(id) FROM claim') + 1;
  connection.run(
    `INSERT INTO link (id, uid, type_id, from_id, to_id, description, fields, date, date_earliest,
       date_latest, recorded_at, recorded_by)
     SELECT ? + n, ${freshUid(`${from} + n`)}, type_id, from_id + a * ?, to_id + b * ?, description, fields, date,
       date_earliest, date_latest, recorded_at, recorded_by
     FROM more JOIN link ON link.id = more.link`,
    first,
    entities,
    entities,
  );
  connection.run(
    `INSERT INTO claim (id, uid, passage_id, link_id, stance, credibility, text, recorded_at,
       recorded_by)
     SELECT ? + n, ${freshUid(`${from + more} + n`)}, passage_id + a * ?, ? + n, stance, credibility, claim.text,
       recorded_at, recorded_by
     FROM more JOIN claim ON claim.id = (SELECT min(id) FROM claim WHERE link_id = more.link
       AND retracted_at IS NULL)`,
    claims,
    passages,
    first,
  );
  connection.run(
    `INSERT INTO search (rowid, title, body)
     SELECT (? + n) * 16 + ?, search.title, search.body FROM more
     JOIN claim ON claim.id = ? + n
     JOIN search ON search.rowid = (SELECT min(id) FROM claim WHERE link_id = more.link
       AND retracted_at IS NULL) * 16 + ?`,
    claims,
    claimNumber(),
    claims,
    claimNumber(),
  );
  connection.exec('DROP TABLE more');
}

function claimNumber(): number {
  const number = tables.find(({ name }) => name === 'claim')?.search?.number;
  if (number === undefined) throw new Error('Claims are not searched.');
  return number;
}

/**
 * Makes a closed case many times as large by copying its rows, with new uids and numbered names. The
 * copies are not in its log: it is quick, and for measuring and trying out only.
 */
export function multiplyCase(path: string, { copies, links }: Multiplication): void {
  const connection = openConnection(path, { mustExist: true });
  try {
    enlargeCache(connection);
    const lengths = new Map(
      copied.map((name) => [name, numberOf(connection, `SELECT max(id) FROM ${name}`)]),
    );
    const rows = [...lengths.values()].reduce((sum, length) => sum + length, 0);
    // Twelve hex digits, above all that the first case can have by chance in the same place.
    let from = 2 ** 47;
    connection.transaction(() => {
      for (let copy = 1; copy < copies; copy += 1) {
        for (const name of copied) {
          copyRows(connection, name, { copy, from }, lengths);
          from += lengths.get(name) ?? 0;
        }
        for (const table of tables) {
          const length = lengths.get(table.name as (typeof copied)[number]);
          if (length !== undefined) copySearch(connection, table, copy, length);
        }
      }
      const there = numberOf(connection, 'SELECT count(*) FROM link');
      const more = Math.max(0, (links ?? 0) - there);
      if (more > 0) linkCopies(connection, { copies, more, from: from + rows }, lengths);
    });
  } finally {
    connection.close();
  }
}
