import type { StressGraph } from './stressGraph';

export interface PivotDistances {
  readonly pivots: Int32Array;
  /** In lines, by node and pivot: that of node `n` from pivot `p` at `n * pivots.length + p`. */
  readonly distances: Uint16Array;
  /** By node: the place of the pivot that is nearest. */
  readonly nearest: Int32Array;
}

/** Steps from one node to all others, into `steps`; -1 stays where no way leads. */
export function stepsFrom(
  { starts, ends }: StressGraph,
  from: number,
  steps: Int32Array,
  queue: Int32Array,
): void {
  steps.fill(-1);
  steps[from] = 0;
  queue[0] = from;
  let filled = 1;
  for (let at = 0; at < filled; at += 1) {
    const node = queue[at]!;
    const step = steps[node]! + 1;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const other = ends[way]!;
      if (steps[other]! >= 0) continue;
      steps[other] = step;
      queue[filled++] = other;
    }
  }
}

/** Pivots far from each other, the first one the node with the most lines; the graph hangs together. */
export function pivotDistances(graph: StressGraph, most: number): PivotDistances {
  const { count, starts } = graph;
  const wanted = Math.min(most, count);
  const pivots = new Int32Array(wanted);
  const distances = new Uint16Array(count * wanted);
  const nearest = new Int32Array(count);
  const least = new Int32Array(count).fill(0x7fffffff);
  const steps = new Int32Array(count);
  const queue = new Int32Array(count);
  let next = 0;
  for (let node = 1; node < count; node += 1) {
    if (starts[node + 1]! - starts[node]! > starts[next + 1]! - starts[next]!) next = node;
  }
  for (let pivot = 0; pivot < wanted; pivot += 1) {
    pivots[pivot] = next;
    stepsFrom(graph, next, steps, queue);
    let farthest = 0;
    for (let node = 0; node < count; node += 1) {
      const step = steps[node]!;
      distances[node * wanted + pivot] = step;
      if (step < least[node]!) {
        least[node] = step;
        nearest[node] = pivot;
      }
      if (least[node]! > least[farthest]!) farthest = node;
    }
    next = farthest;
  }
  return { pivots, distances, nearest };
}
