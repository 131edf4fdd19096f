import { nodeOfId, type CaseGraph } from '../../../core/graph/caseGraph';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { chartTable } from '../../tables/chartTable';
import { rowId } from '../rowId';

/** The nodes that stand on a chart. */
export function chartNodes(
  connection: ReadConnection,
  graph: CaseGraph,
  chart: Uid,
): ReadonlySet<number> {
  const placed = connection.allValues(
    'SELECT entity_id FROM chart_place WHERE chart_id = ? AND entity_id IS NOT NULL',
    rowId(connection, chartTable, chart),
  );
  const nodes = placed.map(([id]) => nodeOfId(graph, id as number));
  return new Set(nodes.filter((node) => node >= 0));
}
