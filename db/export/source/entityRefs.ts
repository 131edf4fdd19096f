import type { ReadConnection } from '../../connection/connection';
import { EntityItems } from '../../reads/entityItems';
import { idList } from '../../reads/idList';
import type { EntityRef } from './exported';
import { inScope } from './fillScope';

/** The entities that the rows of a page point at, by the keys that stand in the rows. */
export function entityRefs(
  connection: ReadConnection,
  ids: readonly (number | null)[],
): (id: number) => EntityRef {
  const keys = new Set(ids.filter((id) => id !== null));
  const items = new EntityItems(connection, keys);
  const exported = new Set(
    connection
      .allValues(
        `SELECT value FROM json_each(?) WHERE value IN (${inScope('entity')})`,
        idList(keys),
      )
      .map(([id]) => id as number),
  );
  return (id) => {
    const { uid, kind, name, recordedAs = null } = items.of(id);
    return { uid, kind, name, recordedAs, inScope: exported.has(id) };
  };
}
