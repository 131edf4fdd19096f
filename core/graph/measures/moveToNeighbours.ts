import type { Adjacency } from './measureGraph';
import { shuffle } from './seededRandom';

/** A graph whose nodes may be groups of nodes. */
export interface WeightedGraph extends Adjacency {
  readonly nodes: number;
  readonly weights: Float64Array;
  /** By node: twice the weight of what it has inside. */
  readonly own: Float64Array;
}

/** Gains are sums of rounded numbers: what is no more than this is none. */
const LEAST_GAIN = 1e-10;

/**
 * Moves each node to the group of a neighbour where that gains modularity, until none does. Returns
 * each node's group, named by one of the nodes.
 */
export function moveToNeighbours(graph: WeightedGraph, random: () => number): Int32Array {
  const { nodes, starts, ends, weights, own } = graph;
  const groups = Int32Array.from({ length: nodes }, (_, node) => node);
  const degrees = own.slice();
  for (let node = 0; node < nodes; node += 1) {
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1)
      degrees[node]! += weights[way]!;
  }
  const totals = degrees.slice();
  let all = 0;
  for (let node = 0; node < nodes; node += 1) all += degrees[node]!;

  // Only those whose neighbours moved are looked at again.
  const queue = Int32Array.from(groups);
  shuffle(queue, random);
  const waits = new Uint8Array(nodes).fill(1);
  const near = new Float64Array(nodes);
  const touched = new Int32Array(nodes);
  let first = 0;
  let waiting = nodes;
  while (waiting > 0) {
    const node = queue[first]!;
    first = first + 1 === nodes ? 0 : first + 1;
    waiting -= 1;
    waits[node] = 0;
    const before = groups[node]!;
    const begin = starts[node]!;
    const end = starts[node + 1]!;
    let count = 0;
    for (let way = begin; way < end; way += 1) {
      const group = groups[ends[way]!]!;
      if (near[group] === 0) touched[count++] = group;
      near[group]! += weights[way]!;
    }
    const degree = degrees[node]!;
    totals[before]! -= degree;
    let best = before;
    let most = near[before]! - (totals[before]! * degree) / all + LEAST_GAIN;
    for (let at = 0; at < count; at += 1) {
      const group = touched[at]!;
      const gain = near[group]! - (totals[group]! * degree) / all;
      if (gain > most) {
        most = gain;
        best = group;
      }
      near[group] = 0;
    }
    totals[best]! += degree;
    if (best === before) continue;
    groups[node] = best;
    for (let way = begin; way < end; way += 1) {
      const other = ends[way]!;
      if (waits[other] === 1 || groups[other] === best) continue;
      waits[other] = 1;
      queue[(first + waiting) % nodes] = other;
      waiting += 1;
    }
  }
  return groups;
}
