import { finishNow } from '../../../core/sliced';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { chartNodes } from './chartNodes';
import { currentGraph } from './currentGraph';
import { uidsOfNodes } from './uidsOfNodes';

/** How many neighbours of each entity on a chart are not on it. */
export function readElsewhere(
  connection: ReadConnection,
  chart: Uid,
): { uid: Uid; count: number }[] {
  return connection.inOneState(() => {
    const { graph } = finishNow(currentGraph(connection));
    const placed = chartNodes(connection, graph, chart);
    const counts: { node: number; count: number }[] = [];
    for (const node of placed) {
      let count = 0;
      let before = -1;
      for (let way = graph.starts[node]!; way < graph.starts[node + 1]!; way += 1) {
        const other = graph.ends[way]!;
        if (other !== before && !placed.has(other)) count += 1;
        before = other;
      }
      if (count > 0) counts.push({ node, count });
    }
    const uids = uidsOfNodes(
      connection,
      graph,
      counts.map(({ node }) => node),
    );
    return counts.map(({ count }, index) => ({ uid: uids[index]!, count }));
  });
}
