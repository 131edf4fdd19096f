import type { Adjacency, MeasureGraph } from './measureGraph';

/** Only the neighbours with more neighbours: each link once, so that a hub is looked at from outside. */
export function adjacencyByRank({ nodes, starts, ends }: MeasureGraph): Adjacency {
  const upStarts = new Int32Array(nodes + 1);
  const upEnds = new Int32Array(ends.length / 2);
  let count = 0;
  for (let node = 0; node < nodes; node += 1) {
    const own = starts[node + 1]! - starts[node]!;
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const other = ends[way]!;
      const its = starts[other + 1]! - starts[other]!;
      if (its > own || (its === own && other > node)) upEnds[count++] = other;
    }
    upStarts[node + 1] = count;
  }
  return { starts: upStarts, ends: upEnds };
}
