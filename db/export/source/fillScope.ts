import type { Sliced } from '../../../core/sliced';
import type { Uid } from '../../../core/uid';
import type { OwnedConnection } from '../../connection/connection';
import { readMembers } from '../../reads/identity/readMembers';
import { readRepresentatives } from '../../reads/identity/readRepresentatives';

/** Tables of the case of which rows are exported. */
export const scopedTables = [
  'entity',
  'link',
  'attribution',
  'source',
  'passage',
  'claim',
  'judgement',
  'assessment',
  'annotation',
] as const;

export type ScopedTable = (typeof scopedTables)[number];

/** The temporary table that holds the keys of what is exported of a table. */
export function inScope(table: ScopedTable): string {
  return `SELECT id FROM temp.exported_${table}`;
}

/** Of an entity also the key of the one that stands for it. */
const makeTables = scopedTables
  .map((table) => {
    const node = table === 'entity' ? ', node_id INTEGER NOT NULL' : '';
    return `CREATE TEMP TABLE exported_${table} (id INTEGER PRIMARY KEY${node});`;
  })
  .join('\n');

const allEntities = `INSERT INTO temp.exported_entity
  SELECT entity.id, coalesce(merged.representative_id, entity.id) FROM entity
  LEFT JOIN merged_entity AS merged ON merged.entity_id = entity.id`;

type Selection = readonly (readonly [ScopedTable, string])[];

const wholeCase: Selection = scopedTables
  .filter((table) => table !== 'entity')
  .map((table) => [table, `SELECT id FROM ${table}`]);

/** What hangs on the entities; each sees those before it. Notes stand last: they are on any of these. */
const hangingOn: Selection = [
  [
    'link',
    `SELECT id FROM link WHERE from_id IN (${inScope('entity')})
     AND +to_id IN (${inScope('entity')})`,
  ],
  [
    'attribution',
    `SELECT id FROM attribution WHERE incident_id IN (${inScope('entity')})
     AND (actor_id IS NULL OR +actor_id IN (${inScope('entity')}))`,
  ],
  [
    'claim',
    (['entity', 'link', 'attribution'] as const)
      .map((about) => `SELECT id FROM claim WHERE ${about}_id IN (${inScope(about)})`)
      .join(' UNION '),
  ],
  ['passage', `SELECT DISTINCT passage_id FROM claim WHERE id IN (${inScope('claim')})`],
  // With those that they derive from, so that repetition is seen to be one.
  [
    'source',
    `WITH RECURSIVE chain(source_id) AS (
       SELECT source_id FROM passage WHERE id IN (${inScope('passage')})
       UNION
       SELECT source.derives_from_id FROM chain JOIN source ON source.id = chain.source_id
       WHERE source.derives_from_id IS NOT NULL
     ) SELECT source_id FROM chain`,
  ],
  ['judgement', `SELECT id FROM judgement WHERE attribution_id IN (${inScope('attribution')})`],
  [
    'assessment',
    `SELECT id FROM assessment WHERE attribution_id IN (${inScope('attribution')})
     AND claim_id IN (${inScope('claim')})`,
  ],
  [
    'annotation',
    (['entity', 'link', 'attribution', 'claim', 'source'] as const)
      .map((about) => `SELECT id FROM annotation WHERE ${about}_id IN (${inScope(about)})`)
      .join(' UNION '),
  ],
];

/** A part of the case: entities with what hangs on them. */
export interface PartOfCase {
  readonly entities: readonly Uid[];
  /** Lines that are left out all the same. */
  readonly without: ReadonlySet<Uid>;
  /** The chart whose notes belong to it. */
  readonly chartId: number | null;
}

function keysOf(connection: OwnedConnection, uids: readonly Uid[]): number[] {
  return connection
    .allValues(
      'SELECT id FROM entity WHERE uid IN (SELECT value FROM json_each(?))',
      JSON.stringify(uids),
    )
    .map(([id]) => id as number);
}

/** With all that are merged with them: one node stands for all of these. */
function addEntities(connection: OwnedConnection, seeds: readonly number[]): void {
  const representatives = readRepresentatives(connection, seeds);
  const nodes = new Set(seeds.map((id) => representatives.get(id) ?? id));
  const rows = [...nodes].map((id) => [id, id]);
  for (const { id, representative } of readMembers(connection, nodes)) {
    // A circle of merges, which no command makes, has nobody who stands for all.
    if (!nodes.has(id)) rows.push([id, representative]);
  }
  connection.run(
    `INSERT OR IGNORE INTO temp.exported_entity
     SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
    JSON.stringify(rows),
  );
}

function leaveOut(connection: OwnedConnection, table: ScopedTable, uids: ReadonlySet<Uid>): void {
  connection.run(
    `DELETE FROM temp.exported_${table} WHERE id IN
     (SELECT id FROM ${table} WHERE uid IN (SELECT value FROM json_each(?)))`,
    JSON.stringify([...uids]),
  );
}

/**
 * Notes the keys of all that is exported in temporary tables of the connection, so that memory does
 * not grow with them. Null is the whole case.
 */
export function* fillScope(connection: OwnedConnection, part: PartOfCase | null): Sliced<void> {
  connection.exec(makeTables);
  if (part === null) connection.exec(allEntities);
  else addEntities(connection, keysOf(connection, part.entities));
  for (const [table, query] of part === null ? wholeCase : hangingOn) {
    yield;
    connection.exec(`INSERT INTO temp.exported_${table} ${query}`);
    const isLine = table === 'link' || table === 'attribution';
    if (part && isLine && part.without.size > 0) leaveOut(connection, table, part.without);
  }
  if (part && part.chartId !== null) {
    connection.run(
      'INSERT OR IGNORE INTO temp.exported_annotation SELECT id FROM annotation WHERE chart_id = ?',
      part.chartId,
    );
  }
}

/** How much of each is in the scope; merged entities count as one. */
export function countScope(connection: OwnedConnection): Record<ScopedTable, number> {
  const columns = scopedTables.map((table) => {
    const counted = table === 'entity' ? 'DISTINCT node_id' : '*';
    return `(SELECT count(${counted}) FROM temp.exported_${table}) AS ${table}`;
  });
  return connection.get(`SELECT ${columns.join(', ')}`) as Record<ScopedTable, number>;
}
