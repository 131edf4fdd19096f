import type { ReadConnection } from '../../connection/connection';
import type { TouchedRows } from '../../writing/touchedSince';
import { idList } from '../idList';
import type { SubjectKeys } from './among';

/** Tables on which no weak spot rests; titles are read when they are shown. */
const restsNotOn = new Set([
  ...['annotation', 'case_info', 'chart', 'chart_place', 'entity_name', 'link_type', 'saved_query'],
  ...['import', 'import_key', 'match_decision'],
]);

/** Tables whose rows are looked up one by one. Any other one changes too much. */
const lookedUp = new Set([
  ...['assessment', 'attribution', 'claim', 'entity', 'judgement', 'link', 'passage', 'source'],
]);

/** Columns that tie rows together: who was tied to them before is not known. */
const ties = new Set([
  ...['attribution_id', 'claim_id', 'derives_from_id', 'entity_id', 'incident_id', 'link_id'],
  ...['passage_id', 'source_id'],
]);

/** More are found sooner by looking at all. */
const MOST_SUBJECTS = 10_000;

type Keys = Record<keyof SubjectKeys, Set<number>>;

/**
 * What must be looked at again where these rows were written: what they are, and what the ones tied to
 * them are. Null: everything.
 */
export function touchedSubjects(
  connection: ReadConnection,
  touched: TouchedRows,
): SubjectKeys | null {
  const relevant = [...touched].filter(([table]) => !restsNotOn.has(table));
  if (relevant.some(([table]) => !lookedUp.has(table))) return null;
  if (
    relevant.some(([, rows]) => rows.some(({ changed }) => changed.some((name) => ties.has(name))))
  )
    return null;
  const keys: Keys = {
    attribution: new Set(),
    entity: new Set(),
    link: new Set(),
    source: new Set(),
  };
  /** What the rows are tied to: as the log has them, or as they are. */
  const addTied = (table: string, tied: Readonly<Record<string, Set<number>>>): void => {
    const rows = touched.get(table) ?? [];
    const columns = Object.keys(tied);
    const kept = rows.filter(({ changed }) => changed.length > 0).map(({ id }) => id);
    const found = connection.allValues(
      `SELECT ${columns.join(', ')} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      idList(kept),
    );
    const logged = rows.map(({ valueOf }) => columns.map(valueOf));
    for (const values of [...found, ...logged]) {
      for (const [place, value] of values.entries()) {
        if (typeof value === 'number') tied[columns[place] as string]?.add(value);
      }
    }
  };
  for (const subject of ['attribution', 'entity', 'link', 'source'] as const) {
    for (const { id } of touched.get(subject) ?? []) keys[subject].add(id);
  }
  const claims = new Set<number>();
  const passages = new Set<number>();
  addTied('assessment', { attribution_id: keys.attribution, claim_id: claims });
  addTied('claim', {
    attribution_id: keys.attribution,
    entity_id: keys.entity,
    link_id: keys.link,
    passage_id: passages,
  });
  addTied('judgement', { attribution_id: keys.attribution });
  addTied('passage', { source_id: keys.source });
  addTied('attribution', { incident_id: keys.entity });
  const add = (into: Set<number>, sql: string, of: ReadonlySet<number>): void => {
    if (of.size === 0) return;
    for (const [id] of connection.allValues(sql, idList(of)))
      if (id !== null) into.add(id as number);
  };
  const these = 'IN (SELECT value FROM json_each(?))';
  // A source is as good as the claims that it makes, of all things.
  const graded = new Set((touched.get('source') ?? []).map(({ id }) => id));
  add(
    keys.attribution,
    `SELECT DISTINCT claim.attribution_id FROM passage JOIN claim ON claim.passage_id = passage.id
     WHERE passage.source_id ${these}`,
    graded,
  );
  add(keys.attribution, `SELECT attribution_id FROM claim WHERE id ${these}`, claims);
  add(keys.source, `SELECT source_id FROM passage WHERE id ${these}`, passages);
  addMerged(connection, keys.entity);
  return Object.values(keys).some(({ size }) => size > MOST_SUBJECTS) ? null : keys;
}

/** With each entity, those that are one with it. */
function addMerged(connection: ReadConnection, entities: Set<number>): void {
  const merged = connection.allValues('SELECT entity_id, representative_id FROM merged_entity') as [
    number,
    number,
  ][];
  const shownAs = new Map(merged);
  const shown = new Set([...entities].map((id) => shownAs.get(id) ?? id));
  for (const id of shown) entities.add(id);
  for (const [id, representative] of merged) if (shown.has(representative)) entities.add(id);
}
