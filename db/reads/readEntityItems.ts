import type { Uid } from '../../core/uid';
import type { EntityItem } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { EntityItems } from './entityItems';

/** The items of these entities, in their order; those that are gone are left out. */
export function readEntityItems(connection: ReadConnection, uids: readonly Uid[]): EntityItem[] {
  const ids = new Map(
    connection
      .allValues(
        'SELECT uid, id FROM entity WHERE uid IN (SELECT value FROM json_each(?))',
        JSON.stringify(uids),
      )
      .map(([uid, id]) => [uid as string, id as number]),
  );
  const items = new EntityItems(connection, ids.values());
  return uids.flatMap((uid) => {
    const id = ids.get(uid);
    return id === undefined ? [] : [items.of(id)];
  });
}
