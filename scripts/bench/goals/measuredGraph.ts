import Graph from 'graphology';
import { buildMeasureGraph, type MeasureGraph } from '../../../core/graph/measures/measureGraph';
import type { BulkLines } from './bulkLines';

/** Lines without arrows, as most measures look at them. */
export function measuredGraph(nodes: number, { from, to }: BulkLines): MeasureGraph {
  return buildMeasureGraph({ nodes, from, to, oneWay: new Uint8Array(from.length) });
}

/** The same graph for the others. */
export function toGraphology({ nodes, starts, ends }: MeasureGraph): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (let node = 0; node < nodes; node += 1) {
    for (const other of ends.subarray(starts[node], starts[node + 1])) {
      if (other > node) graph.addEdge(node, other);
    }
  }
  return graph;
}
