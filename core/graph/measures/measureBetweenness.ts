import type { MeasureGraph } from './measureGraph';
import { pivotsOf } from './pivotsOf';

/** Told now and then: how much is done, from 0 to 1. */
export type TellProgress = (done: number) => void;

/** Starts between two tellings. */
const PER_TELLING = 64;

/**
 * On which share of the shortest ways between two others each node lies: Brandes, "A Faster
 * Algorithm for Betweenness Centrality" (2001), and from a sample of starts after Brandes and Pich,
 * "Centrality Estimation in Large Networks" (2007). Arrows do not count.
 */
export function measureBetweenness(
  graph: MeasureGraph,
  tell: TellProgress = () => undefined,
  pivots: Int32Array = pivotsOf(graph.nodes),
): Float64Array {
  const { nodes } = graph;
  const sums = new Float64Array(nodes);
  const walk = {
    order: new Int32Array(nodes),
    distance: new Int32Array(nodes).fill(-1),
    ways: new Float64Array(nodes),
    onwards: new Int32Array(graph.ends.length / 2),
    onwardsUpTo: new Int32Array(nodes),
    perWay: new Float64Array(nodes),
  };
  for (let index = 0; index < pivots.length; index += 1) {
    addFrom(graph, pivots[index]!, walk, sums);
    if (index % PER_TELLING === PER_TELLING - 1) tell((index + 1) / pivots.length);
  }
  // Each pair was met from both ends.
  const pairs = (nodes - 1) * (nodes - 2);
  const factor = pairs > 0 ? nodes / pivots.length / pairs : 0;
  for (let node = 0; node < nodes; node += 1) sums[node]! *= factor;
  return sums;
}

interface Walk {
  /** Nodes as they are reached. */
  readonly order: Int32Array;
  /** Between two walks: all -1. */
  readonly distance: Int32Array;
  /** How many shortest ways lead here. */
  readonly ways: Float64Array;
  /** Where shortest ways go on from the nodes, in their order, and up to where those of each stand. */
  readonly onwards: Int32Array;
  readonly onwardsUpTo: Int32Array;
  /** By node: what one more way through it counts. */
  readonly perWay: Float64Array;
}

function addFrom(
  { starts, ends }: MeasureGraph,
  start: number,
  { order, distance, ways, onwards, onwardsUpTo, perWay }: Walk,
  sums: Float64Array,
): void {
  order[0] = start;
  distance[start] = 0;
  ways[start] = 1;
  let last = 1;
  let found = 0;
  for (let at = 0; at < last; at += 1) {
    const node = order[at]!;
    const next = distance[node]! + 1;
    const here = ways[node]!;
    const end = starts[node + 1]!;
    for (let way = starts[node]!; way < end; way += 1) {
      const other = ends[way]!;
      const known = distance[other]!;
      if (known === -1) {
        distance[other] = next;
        ways[other] = here;
        order[last++] = other;
        onwards[found++] = other;
      } else if (known === next) {
        ways[other]! += here;
        onwards[found++] = other;
      }
    }
    onwardsUpTo[at] = found;
  }
  for (let at = last - 1; at > 0; at -= 1) {
    const node = order[at]!;
    const here = ways[node]!;
    const begin = onwardsUpTo[at - 1]!;
    let beyond = 0;
    for (let way = onwardsUpTo[at]! - 1; way >= begin; way -= 1) beyond += perWay[onwards[way]!]!;
    beyond *= here;
    sums[node]! += beyond;
    perWay[node] = (1 + beyond) / here;
    distance[node] = -1;
  }
  distance[start] = -1;
}
