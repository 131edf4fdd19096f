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

/** One level of nodes further; returns whether one of them was reached from the other side. */
function reachOn(
  { starts, ends, sorts }: CaseGraph,
  passes: Passes,
  side: { readonly steps: Int32Array; readonly queue: number[]; begin: number; level: number },
  otherSteps: Int32Array,
): boolean {
  const { steps, queue } = side;
  const end = queue.length;
  const step = side.level + 1;
  let met = false;
  for (let at = side.begin; at < end; at += 1) {
    const node = queue[at]!;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const other = ends[way]!;
      if (steps[other]! >= 0 || passes[sorts[way]!] === 0) continue;
      steps[other] = step;
      queue.push(other);
      if (otherSteps[other]! >= 0) met = true;
    }
  }
  side.begin = end;
  side.level = step;
  return met;
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
  const { near, far } = graph.scratch;
  const back = reversePasses(passes);
  const here = { steps: near, queue: [from], begin: 0, level: 0 };
  const there = { steps: far, queue: [to], begin: 0, level: 0 };
  near[from] = 0;
  far[to] = 0;
  try {
    for (;;) {
      const widthHere = here.queue.length - here.begin;
      const widthThere = there.queue.length - there.begin;
      if (widthHere === 0 || widthThere === 0 || here.level + there.level >= most) return noWays;
      const met =
        widthHere <= widthThere
          ? reachOn(graph, passes, here, far)
          : reachOn(graph, back, there, near);
      if (met) break;
    }
    // Every shortest way crosses this level of the near side in one node.
    const crossing = here.queue.filter(
      (node) => near[node] === here.level && far[node] === there.level,
    );
    crossing.sort((a, b) => a - b);
    return traceWays(graph, { crossing, near, far, passes, back, limit });
  } finally {
    for (const node of here.queue) near[node] = -1;
    for (const node of there.queue) far[node] = -1;
  }
}
