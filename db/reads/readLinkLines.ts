import type { LinkLine } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { linkTable } from '../tables/linkTable';
import { EntityItems } from './entityItems';
import { idList } from './idList';
import { linkModel } from './models/linkModel';
import { noFooting, readFootings } from './readFootings';

const linksAt = `SELECT id FROM link WHERE from_id IN (SELECT value FROM json_each(?))
  UNION SELECT id FROM link WHERE to_id IN (SELECT value FROM json_each(?))`;

/**
 * The links at an entity and those that are merged into it, by type, each with its other end and
 * what stands behind it. `members` are their keys, the entity's own first.
 */
export function readLinkLines(
  connection: ReadConnection,
  members: readonly number[],
  limit: number,
): LinkLine[] {
  const ids = idList(members);
  const found = connection
    .allValues(
      `${linkModel.select} WHERE t.id IN (${linksAt}) ORDER BY t.type_id, t.id LIMIT ?`,
      ids,
      ids,
      limit,
    )
    .map((values) => ({ row: linkTable.fromSql(values), link: linkModel.toModel(values) }));
  const footings = readFootings(
    connection,
    'link',
    'SELECT value AS id FROM json_each(?)',
    idList(found.map(({ row }) => row.id)),
  );
  const known = new Set(members);
  // Of a link between two of them, the other end is the one that is merged.
  const otherOf = (row: { fromId: number; toId: number }) =>
    known.has(row.fromId) && row.toId !== members[0] ? row.toId : row.fromId;
  const others = new EntityItems(
    connection,
    found.map(({ row }) => otherOf(row)),
  );
  return found.map(({ row, link }) => ({
    link,
    other: others.of(otherOf(row)),
    ...(footings.get(row.id) ?? noFooting),
  }));
}

export function countLinks(connection: ReadConnection, members: readonly number[]): number {
  const ids = idList(members);
  return (
    connection.get<{ count: number }>(`SELECT count(*) AS count FROM (${linksAt})`, ids, ids)
      ?.count ?? 0
  );
}
