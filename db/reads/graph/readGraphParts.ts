import { placeOfId, type GraphParts } from '../../../core/graph/caseGraph';
import type { Sliced } from '../../../core/sliced';
import type { ReadConnection } from '../../connection/connection';
import type { SqlValue } from '../../tables/column';
import { idList } from '../idList';
import { codeOfRole, FIRST_LINK_CODE, type AttributionRole } from './graphCodes';

/** Entities whose rows, or whose links, are read in one go. */
const AT_A_TIME = 20_000;

export interface GraphLinkType {
  readonly id: number;
  readonly key: string;
  readonly directed: boolean;
}

export function readGraphLinkTypes(connection: ReadConnection): GraphLinkType[] {
  return connection
    .all<{ id: number; key: string; directed: number }>(
      'SELECT id, key, directed FROM link_type ORDER BY id',
    )
    .map(({ directed, ...type }) => ({ ...type, directed: directed === 1 }));
}

/** Lines while they are collected. The ends are keys of entities. */
export interface FoundLine {
  readonly row: number;
  readonly fromId: number;
  readonly toId: number;
  readonly code: number;
}

type Codes = ReadonlyMap<number, number>;

export function codesOfTypes(types: readonly GraphLinkType[]): Codes {
  return new Map(types.map(({ id }, index) => [id, FIRST_LINK_CODE + index]));
}

function toLink([row, fromId, toId, type]: SqlValue[], codes: Codes): FoundLine {
  const code = codes.get(type as number) ?? FIRST_LINK_CODE;
  return { row: row as number, fromId: fromId as number, toId: toId as number, code };
}

function toAttribution([row, fromId, toId, role, status]: SqlValue[]): FoundLine {
  const dismissed = status === 'rejected' || status === 'superseded';
  const code = codeOfRole(role as AttributionRole, dismissed);
  return { row: row as number, fromId: fromId as number, toId: toId as number, code };
}

const attributionsSql = `SELECT id, incident_id, actor_id, role, status FROM current_attribution
  WHERE actor_id IS NOT NULL AND retracted_at IS NULL`;

/** The links with these keys that are not retracted. */
export function readFoundLinks(
  connection: ReadConnection,
  ids: Iterable<number>,
  codes: Codes,
): FoundLine[] {
  return connection
    .allValues(
      `SELECT id, from_id, to_id, type_id FROM link
       WHERE retracted_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
      idList(ids),
    )
    .map((values) => toLink(values, codes));
}

/** The hypotheses with these keys that name an actor and are not retracted. */
export function readFoundAttributions(
  connection: ReadConnection,
  ids: Iterable<number>,
): FoundLine[] {
  return connection
    .allValues(`${attributionsSql} AND id IN (SELECT value FROM json_each(?))`, idList(ids))
    .map(toAttribution);
}

export interface FoundEntity {
  readonly id: number;
  readonly kindId: number;
  readonly closed: boolean;
}

export function readFoundEntities(
  connection: ReadConnection,
  ids: Iterable<number>,
): FoundEntity[] {
  return connection
    .allValues(
      `SELECT id, kind_id, retracted_at IS NOT NULL FROM entity
       WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      idList(ids),
    )
    .map(([id, kindId, closed]) => ({
      id: id as number,
      kindId: kindId as number,
      closed: closed === 1,
    }));
}

/** Each key's place, where all of a merge have that of the one that stands for it. */
function shownAsOf(connection: ReadConnection, ids: Int32Array): Int32Array {
  const shownAs = Int32Array.from(ids.keys());
  const merged = connection.allValues(
    'SELECT entity_id, representative_id FROM merged_entity',
  ) as number[][];
  for (const [entity = 0, representative = 0] of merged) {
    const place = placeOfId(ids, entity);
    const other = placeOfId(ids, representative);
    if (place >= 0 && other >= 0) shownAs[place] = other;
  }
  return shownAs;
}

/** Lines to columns; one whose end is not in the case, which its check reports, is left out. */
export function linesToColumns(ids: Int32Array, lines: readonly FoundLine[]) {
  const from: number[] = [];
  const to: number[] = [];
  const code: number[] = [];
  const row: number[] = [];
  for (const line of lines) {
    const [a, b] = [placeOfId(ids, line.fromId), placeOfId(ids, line.toId)];
    if (a < 0 || b < 0) continue;
    from.push(a);
    to.push(b);
    code.push(line.code);
    row.push(line.row);
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    code: Uint16Array.from(code),
    row: Int32Array.from(row),
  };
}

/** Reads all entities and lines of the case, in slices. */
export function* readGraphParts(
  connection: ReadConnection,
  types: readonly GraphLinkType[],
): Sliced<GraphParts> {
  const codes = codesOfTypes(types);
  const ids: number[] = [];
  const kinds: number[] = [];
  const closed: number[] = [];
  const lines: FoundLine[] = [];
  for (let after = 0; ;) {
    const rows = connection.allValues(
      `SELECT id, kind_id, retracted_at IS NOT NULL FROM entity WHERE id > ?
       ORDER BY id LIMIT ${AT_A_TIME}`,
      after,
    );
    const [last] = rows.at(-1) ?? [];
    if (typeof last !== 'number') break;
    for (const [id, kind, gone] of rows) {
      ids.push(id as number);
      kinds.push(kind as number);
      closed.push(gone as number);
    }
    yield;
    const links = connection.allValues(
      `SELECT id, from_id, to_id, type_id FROM link
       WHERE from_id > ? AND from_id <= ? AND retracted_at IS NULL`,
      after,
      last,
    );
    for (const values of links) lines.push(toLink(values, codes));
    yield;
    after = last;
  }
  for (const values of connection.allValues(attributionsSql)) lines.push(toAttribution(values));
  yield;
  const keys = Int32Array.from(ids);
  return {
    ids: keys,
    kinds: Int32Array.from(kinds),
    closed: Uint8Array.from(closed),
    shownAs: shownAsOf(connection, keys),
    ...linesToColumns(keys, lines),
  };
}
