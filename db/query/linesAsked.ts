import { NOT_GIVEN } from '../../core/filter/chartFilter';
import type { CaseQuery, QueryPart, ScaleKey } from '../../core/query/caseQuery';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import { idList } from '../reads/idList';
import { idsOfDefined } from './nameInCase';

/** A condition in SQL with what its question marks stand for. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlParameter[];
}

const ofHypotheses: readonly string[] = ['likelihood', 'confidence', 'status'];
const ofClaims: readonly string[] = ['stance', 'reliability', 'credibility'];

type TermsPart = Extract<QueryPart, { terms: readonly string[] }>;

function partsOf(query: CaseQuery, keys: readonly string[]): TermsPart[] {
  return query.filter((part): part is TermsPart => keys.includes(part.key) && 'terms' in part);
}

/** What nobody gave is asked for by a word of its own, and never found by another. */
function isOneOf(column: string, terms: readonly string[]): Condition {
  const given = terms.filter((term) => term !== NOT_GIVEN);
  const sql = `${column} IN (SELECT value FROM json_each(?))`;
  const isOpen = given.length < terms.length;
  return {
    sql: isOpen ? `(${sql} OR ${column} IS NULL)` : sql,
    values: [JSON.stringify(given)],
  };
}

function all(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

const claimColumns: Partial<Record<ScaleKey, string>> = {
  stance: 'claim.stance',
  reliability: 'source.reliability',
  credibility: 'claim.credibility',
};

/** One claim has to be all that is asked of claims. */
function claimOf(query: CaseQuery, about: string): Condition[] {
  const asked = partsOf(query, ofClaims).map(({ key, terms }) =>
    isOneOf(claimColumns[key as ScaleKey] ?? '', terms),
  );
  if (asked.length === 0) return [];
  const { sql, values } = all(asked);
  return [
    {
      sql: `EXISTS (SELECT 1 FROM claim JOIN passage ON passage.id = claim.passage_id
        JOIN source ON source.id = passage.source_id
        WHERE claim.${about} AND claim.retracted_at IS NULL AND ${sql})`,
      values,
    },
  ];
}

function flags(query: CaseQuery, about: string): Condition[] {
  const claim = (stance: string) =>
    `EXISTS (SELECT 1 FROM claim WHERE claim.${about} AND claim.retracted_at IS NULL ${stance})`;
  return query.flatMap(({ key }) => {
    if (key === 'unsourced') return [{ sql: `NOT ${claim('')}`, values: [] }];
    if (key !== 'contested') return [];
    const denied = claim("AND claim.stance = 'denies'");
    return [{ sql: `${denied} AND ${claim("AND claim.stance <> 'denies'")}`, values: [] }];
  });
}

function ends(connection: ReadConnection, sql: string, { values }: Condition): number[] {
  return connection
    .allValues(sql, ...values)
    .flat()
    .filter((id) => id !== null) as number[];
}

function linkEnds(connection: ReadConnection, query: CaseQuery): number[] {
  const types = partsOf(query, ['link']).map(({ terms }) => ({
    sql: 'link.type_id IN (SELECT value FROM json_each(?))',
    values: [idList(idsOfDefined(connection, 'link_type', terms))],
  }));
  const asked = all([
    { sql: 'link.retracted_at IS NULL', values: [] },
    ...types,
    ...flags(query, 'link_id = link.id'),
    ...claimOf(query, 'link_id = link.id'),
  ]);
  return ends(connection, `SELECT from_id, to_id FROM link WHERE ${asked.sql}`, asked);
}

function hypothesisEnds(connection: ReadConnection, query: CaseQuery): number[] {
  const asked = all([
    { sql: 'line.retracted_at IS NULL', values: [] },
    ...partsOf(query, ofHypotheses).map(({ key, terms }) => isOneOf(`line.${key}`, terms)),
    ...flags(query, 'attribution_id = line.id'),
    ...claimOf(query, 'attribution_id = line.id'),
  ]);
  return ends(
    connection,
    `SELECT incident_id, actor_id FROM current_attribution AS line WHERE ${asked.sql}`,
    asked,
  );
}

/** Entities about which themselves a claim is all that is asked of claims. */
function claimedEntities(connection: ReadConnection, query: CaseQuery): number[] {
  const asked = claimOf(query, 'entity_id = entity.id');
  if (asked.length === 0 || query.some(({ key }) => key === 'unsourced' || key === 'contested')) {
    return [];
  }
  const condition = all(asked);
  return ends(connection, `SELECT id FROM entity WHERE ${condition.sql}`, condition);
}

/** Entities, by what they are found. */
type Find = (connection: ReadConnection) => readonly number[];

/**
 * What one line has to be: of links, of hypotheses, or where only claims are asked of either. Of
 * each of these one way to find is enough.
 */
export function linesAsked(query: CaseQuery): readonly (readonly Find[])[] {
  const links: Find = (connection) => linkEnds(connection, query);
  const hypotheses: Find = (connection) => hypothesisEnds(connection, query);
  const asksLinks = query.some(({ key }) => key === 'link');
  const asksHypotheses = partsOf(query, ofHypotheses).length > 0;
  const asksClaims =
    partsOf(query, ofClaims).length > 0 ||
    query.some(({ key }) => key === 'unsourced' || key === 'contested');
  if (asksLinks || asksHypotheses) {
    return [...(asksLinks ? [[links]] : []), ...(asksHypotheses ? [[hypotheses]] : [])];
  }
  if (!asksClaims) return [];
  return [[links, hypotheses, (connection) => claimedEntities(connection, query)]];
}
