import type { CaseGraph } from './caseGraph';
import { reversePasses, type Passes } from './passes';
import { traceWays } from './traceWays';
import { noWays, type WaysFound } from './waysFound';

interface Bounds {
  /** The longest way that is looked for, in steps. */
  readonly most: number;
  /** How many ways are listed. */
  readonly limit: number;
}

/** A search from one end: the nodes that it has reached, level by level. */
interface Side {
  /** By node: its steps from this end; -1 was not reached. */
  readonly steps: Int32Array;
  readonly reached: Int32Array;
  count: number;
  /** Where the last level begins in `reached`. */
  begin: number;
  level: number;
  /** How many ways lead on from the last level. */
  ways: number;
}

function sideFrom(node: number, steps: Int32Array, reached: Int32Array): Side {
  steps[node] = 0;
  reached[0] = node;
  return { steps, reached, count: 1, begin: 0, level: 0, ways: 0 };
}

/** One level of nodes further; returns whether one of them was reached from the other side. */
function reachOn(
  { starts, ends, sorts }: CaseGraph,
  passes: Passes,
  side: Side,
  otherSteps: Int32Array,
): boolean {
  const { steps, reached } = side;
  const end = side.count;
  const step = side.level + 1;
  let count = end;
  let ways = 0;
  let met = false;
  for (let at = side.begin; at < end; at += 1) {
    const node = reached[at]!;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const other = ends[way]!;
      if (steps[other]! >= 0 || passes[sorts[way]!] === 0) continue;
      const isMeeting = otherSteps[other]! >= 0;
      // Once the sides have met, only where they meet is of use.
      if (met && !isMeeting) continue;
      met ||= isMeeting;
      steps[other] = step;
      reached[count] = other;
      count += 1;
      ways += starts[other + 1]! - starts[other]!;
    }
  }
  side.begin = end;
  side.count = count;
  side.level = step;
  side.ways = ways;
  return met;
}

function forget({ steps, reached, count }: Side): void {
  for (let at = 0; at < count; at += 1) steps[reached[at]!] = -1;
}

/**
 * All shortest ways from one node to another, in steps. From both ends at once, the narrower side
 * first: whole levels, so that where they meet every shortest way is met.
 */
export function shortestWays(
  graph: CaseGraph,
  from: number,
  to: number,
  passes: Passes,
  { most, limit }: Bounds,
): WaysFound {
  if (from === to) return noWays;
  const { near, far, nearReached, farReached } = graph.scratch;
  const back = reversePasses(passes);
  const here = sideFrom(from, near, nearReached);
  const there = sideFrom(to, far, farReached);
  try {
    for (;;) {
      if (here.begin === here.count || there.begin === there.count) return noWays;
      if (here.level + there.level >= most) return noWays;
      const met =
        here.ways <= there.ways
          ? reachOn(graph, passes, here, far)
          : reachOn(graph, back, there, near);
      if (met) break;
    }
    // Every shortest way crosses this level of the near side in one node.
    const crossing: number[] = [];
    for (let at = 0; at < here.count; at += 1) {
      const node = nearReached[at]!;
      if (near[node] === here.level && far[node] === there.level) crossing.push(node);
    }
    crossing.sort((a, b) => a - b);
    return traceWays(graph, { crossing, near, far, passes, back, limit });
  } finally {
    forget(here);
    forget(there);
  }
}
