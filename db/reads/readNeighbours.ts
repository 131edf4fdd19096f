import type { Uid } from '../../core/uid';
import type { Neighbour } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { entityTable } from '../tables/entityTable';
import { EntityItems } from './entityItems';
import { readMembers } from './identity/readMembers';
import { readRepresentatives } from './identity/readRepresentatives';
import { rowId } from './rowId';

const MOST_NEIGHBOURS = 500;

/** Both directions of links and attributions, each read from an index alone. */
export const neighboursSql = `
  SELECT to_id AS id, 'link' AS via, type_id AS type, 'out' AS direction
    FROM link WHERE from_id = ? AND retracted_at IS NULL
  UNION ALL SELECT from_id, 'link', type_id, 'in'
    FROM link WHERE to_id = ? AND retracted_at IS NULL
  UNION ALL SELECT actor_id, 'attribution', role, 'out'
    FROM attribution WHERE incident_id = ? AND actor_id IS NOT NULL AND retracted_at IS NULL
  UNION ALL SELECT incident_id, 'attribution', role, 'in'
    FROM attribution WHERE actor_id = ? AND retracted_at IS NULL`;

interface NeighbourRow {
  readonly id: number;
  readonly via: Neighbour['via'];
  readonly type: string | number;
  readonly direction: Neighbour['direction'];
}

export function readNeighbours(
  connection: ReadConnection,
  uid: Uid,
): { neighbours: Neighbour[]; total: number } {
  return connection.inOneState(() => {
    const asked = rowId(connection, entityTable, uid);
    const own = readRepresentatives(connection, [asked]).get(asked) ?? asked;
    const members = [own, ...readMembers(connection, [own]).map(({ id }) => id)];
    const found = members.flatMap((id) =>
      connection.all<NeighbourRow>(neighboursSql, id, id, id, id),
    );
    // What leads from one of the merged to another leads nowhere else.
    const rows = members.length > 1 ? found.filter(({ id }) => !members.includes(id)) : found;
    const shown = rows.slice(0, MOST_NEIGHBOURS);
    const items = new EntityItems(
      connection,
      shown.map(({ id }) => id),
    );
    const types = new Map(
      connection
        .all<{ id: number; key: string }>('SELECT id, key FROM link_type')
        .map(({ id, key }) => [id, key]),
    );
    const neighbours = shown.map(({ id, via, type, direction }) => ({
      entity: items.of(id),
      via,
      type: typeof type === 'number' ? (types.get(type) ?? '') : type,
      direction,
    }));
    return { neighbours, total: rows.length };
  });
}
