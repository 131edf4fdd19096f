import { adjacencyByRank } from './adjacencyByRank';
import type { MeasureGraph } from './measureGraph';

/**
 * Burt's effective size ("Structural Holes", 1992) in Borgatti's form for plain links ("Structural
 * Holes: Unpacking Burt's Redundancy Measures", 1997): the number of neighbours, less the mean number
 * of links that a neighbour has to the other neighbours. One between groups that do not know each
 * other has all of its neighbours; one among friends of friends has about one.
 */
export function measureBrokerage(graph: MeasureGraph): Float64Array {
  const { nodes, starts } = graph;
  const triangles = countTriangles(graph);
  const sizes = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const neighbours = starts[node + 1]! - starts[node]!;
    if (neighbours > 0) sizes[node] = neighbours - (2 * triangles[node]!) / neighbours;
  }
  return sizes;
}

/** By node: how many pairs of its neighbours are linked. */
function countTriangles(graph: MeasureGraph): Float64Array {
  const { nodes } = graph;
  const { starts, ends } = adjacencyByRank(graph);
  const triangles = new Float64Array(nodes);
  const markedBy = new Int32Array(nodes).fill(-1);
  for (let node = 0; node < nodes; node += 1) {
    const end = starts[node + 1]!;
    for (let at = starts[node]!; at < end; at += 1) markedBy[ends[at]!] = node;
    for (let at = starts[node]!; at < end; at += 1) {
      const other = ends[at]!;
      const last = starts[other + 1]!;
      for (let way = starts[other]!; way < last; way += 1) {
        const third = ends[way]!;
        if (markedBy[third] !== node) continue;
        triangles[node]! += 1;
        triangles[other]! += 1;
        triangles[third]! += 1;
      }
    }
  }
  return triangles;
}
