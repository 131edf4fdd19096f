import type { LinkLine } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { linkTable } from '../tables/linkTable';
import { EntityItems } from './entityItems';
import { idList } from './idList';
import { linkModel } from './models/linkModel';
import { noFooting, readFootings } from './readFootings';

/** The links at an entity, by type, each with its other end and what stands behind it. */
export function readLinkLines(
  connection: ReadConnection,
  entityId: number,
  limit: number,
): LinkLine[] {
  const found = connection
    .allValues(
      `${linkModel.select} WHERE t.id IN
         (SELECT id FROM link WHERE from_id = ? UNION SELECT id FROM link WHERE to_id = ?)
       ORDER BY t.type_id, t.id LIMIT ?`,
      entityId,
      entityId,
      limit,
    )
    .map((values) => ({ row: linkTable.fromSql(values), link: linkModel.toModel(values) }));
  const footings = readFootings(
    connection,
    'link',
    'SELECT value AS id FROM json_each(?)',
    idList(found.map(({ row }) => row.id)),
  );
  const otherOf = (row: { fromId: number; toId: number }) =>
    row.fromId === entityId ? row.toId : row.fromId;
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

export function countLinks(connection: ReadConnection, entityId: number): number {
  return (
    connection.get<{ count: number }>(
      `SELECT count(*) AS count FROM
         (SELECT id FROM link WHERE from_id = ? UNION SELECT id FROM link WHERE to_id = ?)`,
      entityId,
      entityId,
    )?.count ?? 0
  );
}
