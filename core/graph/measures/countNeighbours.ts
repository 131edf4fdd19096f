import type { MeasureGraph } from './measureGraph';

/** Degree: with how many others each node is linked. */
export function countNeighbours({ nodes, starts }: MeasureGraph): Float64Array {
  const counts = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) counts[node] = starts[node + 1]! - starts[node]!;
  return counts;
}
