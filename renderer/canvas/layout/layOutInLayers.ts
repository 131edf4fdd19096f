import { graphlib, layout } from '@dagrejs/dagre';
import type { Spot } from '../graphCanvasProps';
import type { LayoutTask } from './layoutTask';

/** Lines lead downwards, from layer to layer, as far as they lead in no circle. */
export function layOutInLayers({ nodes, lines }: LayoutTask): Map<string, Spot> {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 14, ranksep: 80, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, source, target } of lines) {
    if (source !== target) graph.setEdge(source, target, {}, id);
  }
  layout(graph);
  return new Map(
    nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as Spot;
      return [id, { x, y }];
    }),
  );
}
