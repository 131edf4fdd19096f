import type { TellProgress } from './measureBetweenness';
import type { MeasureGraph } from './measureGraph';
import { pivotsOf } from './pivotsOf';

const PER_TELLING = 64;

/**
 * Harmonic closeness: the mean, over all others, of one divided by the steps to them, where those
 * that cannot be reached count 0. The plain kind has no honest value where parts are apart (Marchiori
 * and Latora, "Harmony in the Small-World", 2000; Boldi and Vigna, "Axioms for Centrality", 2014).
 * Of a large graph it is estimated from a sample, as Eppstein and Wang do (2004). Arrows do not count.
 */
export function measureCloseness(
  graph: MeasureGraph,
  tell: TellProgress = () => undefined,
  pivots: Int32Array = pivotsOf(graph.nodes),
): Float64Array {
  const { nodes } = graph;
  const sums = new Float64Array(nodes);
  const order = new Int32Array(nodes);
  const distance = new Int32Array(nodes).fill(-1);
  const isPivot = new Uint8Array(nodes);
  for (let index = 0; index < pivots.length; index += 1) {
    isPivot[pivots[index]!] = 1;
    addFrom(graph, pivots[index]!, order, distance, sums);
    if (index % PER_TELLING === PER_TELLING - 1) tell((index + 1) / pivots.length);
  }
  // A node is no other of its own.
  for (let node = 0; node < nodes; node += 1) {
    const others = pivots.length - isPivot[node]!;
    sums[node] = others > 0 ? sums[node]! / others : 0;
  }
  return sums;
}

function addFrom(
  { starts, ends }: MeasureGraph,
  start: number,
  order: Int32Array,
  distance: Int32Array,
  sums: Float64Array,
): void {
  order[0] = start;
  distance[start] = 0;
  let last = 1;
  for (let at = 0; at < last; at += 1) {
    const node = order[at]!;
    const next = distance[node]! + 1;
    const end = starts[node + 1]!;
    for (let way = starts[node]!; way < end; way += 1) {
      const other = ends[way]!;
      if (distance[other] !== -1) continue;
      distance[other] = next;
      sums[other]! += 1 / next;
      order[last++] = other;
    }
  }
  for (let at = 0; at < last; at += 1) distance[order[at]!] = -1;
}
