import type { CaseGraph } from './caseGraph';
import type { Passes } from './passes';

/** The first way of a node that does not lead to a node before this one: a search in its sorted ways. */
function firstTo({ starts, ends }: CaseGraph, node: number, other: number): number {
  let low = starts[node]!;
  let high = starts[node + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ways from one node straight to another that may be gone. */
export function waysBetween(
  graph: CaseGraph,
  node: number,
  other: number,
  passes: Passes,
): number[] {
  const { starts, ends, sorts } = graph;
  const found: number[] = [];
  const last = starts[node + 1]!;
  for (let way = firstTo(graph, node, other); way < last && ends[way] === other; way += 1) {
    if (passes[sorts[way]!] === 1) found.push(way);
  }
  return found;
}
