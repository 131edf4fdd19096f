import type { CaseGraph } from './caseGraph';
import type { Passes } from './passes';

export interface Hops {
  /** In the order in which they are reached, the starts first. */
  readonly nodes: Int32Array;
  /** By place in `nodes`: how many steps away. */
  readonly steps: Int32Array;
  /** By place in `nodes`: the way by which it was reached first; -1 for a start. */
  readonly ways: Int32Array;
  /** By place in `nodes`: the start from which it was reached first. */
  readonly origins: Int32Array;
}

/** All that is at most so many steps away from one of the starts. */
export function hopsFrom(
  { starts, ends, sorts, scratch }: CaseGraph,
  from: readonly number[],
  most: number,
  passes: Passes,
): Hops {
  const { near } = scratch;
  const nodes: number[] = [];
  const steps: number[] = [];
  const ways: number[] = [];
  const origins: number[] = [];
  for (const node of from) {
    if (near[node]! >= 0) continue;
    near[node] = 0;
    nodes.push(node);
    steps.push(0);
    ways.push(-1);
    origins.push(node);
  }
  for (let at = 0; at < nodes.length; at += 1) {
    const step = steps[at]! + 1;
    if (step > most) break;
    const node = nodes[at]!;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const other = ends[way]!;
      if (near[other]! >= 0 || passes[sorts[way]!] === 0) continue;
      near[other] = step;
      nodes.push(other);
      steps.push(step);
      ways.push(way);
      origins.push(origins[at]!);
    }
  }
  for (const node of nodes) near[node] = -1;
  return {
    nodes: Int32Array.from(nodes),
    steps: Int32Array.from(steps),
    ways: Int32Array.from(ways),
    origins: Int32Array.from(origins),
  };
}
