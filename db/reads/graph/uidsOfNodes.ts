import type { CaseGraph } from '../../../core/graph/caseGraph';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { danglingKey } from '../missingRow';

/** The uids of nodes, in their order. */
export function uidsOfNodes(
  connection: ReadConnection,
  { ids }: CaseGraph,
  nodes: readonly number[],
): Uid[] {
  const keys = nodes.map((node) => ids[node]!);
  const uids = new Map(
    connection
      .allValues(
        'SELECT id, uid FROM entity WHERE id IN (SELECT value FROM json_each(?))',
        idList(keys),
      )
      .map(([id, uid]) => [id as number, uid as string]),
  );
  return keys.map((key) => {
    const uid = uids.get(key);
    if (uid === undefined) throw danglingKey();
    return uid;
  });
}
