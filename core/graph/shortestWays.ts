import type { CaseGraph } from './caseGraph';
import { reversePasses, type Passes } from './passes';
import { CROSSING, traceWays } from './traceWays';
import { noWays, type WaysFound } from './waysFound';

interface Bounds {
  /** The longest way that is looked for, in steps; at most 100. */
  readonly most: number;
  /** How many ways are listed. */
  readonly limit: number;
}

/** A search from one end: the nodes that it has reached, level by level. */
interface Side {
  /** Of its marks, which are one more than the steps: 1 from the beginning, -1 from the end. */
  readonly sign: 1 | -1;
  readonly reached: Int32Array;
  count: number;
  /** Where the last level begins in `reached`. */
  begin: number;
  level: number;
  /** How many ways lead on from the last level; -1: not counted yet. */
  ways: number;
}

function sideFrom(
  node: number,
  sign: 1 | -1,
  { marks }: CaseGraph['scratch'],
  reached: Int32Array,
): Side {
  marks[node] = sign;
  reached[0] = node;
  return { sign, reached, count: 1, begin: 0, level: 0, ways: -1 };
}

/** Counted only where it is of use: never for the last level that is reached, the widest of all. */
function waysFrom({ starts }: CaseGraph, side: Side): number {
  if (side.ways >= 0) return side.ways;
  let ways = 0;
  for (let at = side.begin; at < side.count; at += 1) {
    const node = side.reached[at]!;
    ways += starts[node + 1]! - starts[node]!;
  }
  side.ways = ways;
  return ways;
}

/** One level of nodes further; returns those of them that were reached from the other side. */
function reachOn(
  { starts, ends, sorts, scratch: { marks } }: CaseGraph,
  passes: Passes,
  side: Side,
): number[] {
  const { sign, reached } = side;
  const end = side.count;
  const level = side.level + 1;
  const mark = sign * (level + 1);
  const crossing: number[] = [];
  let count = end;
  for (let at = side.begin; at < end; at += 1) {
    const node = reached[at]!;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const other = ends[way]!;
      const known = marks[other]! * sign;
      if (known > 0 || passes[sorts[way]!] === 0) continue;
      if (known < 0) {
        marks[other] = sign * CROSSING;
        crossing.push(other);
      } else if (crossing.length === 0) {
        // Once the sides have met, only where they meet is of use.
        marks[other] = mark;
        reached[count] = other;
        count += 1;
      }
    }
  }
  side.begin = end;
  side.count = count;
  side.level = level;
  side.ways = -1;
  return crossing;
}

function forget({ marks }: CaseGraph['scratch'], { reached, count }: Side): void {
  for (let at = 0; at < count; at += 1) marks[reached[at]!] = 0;
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
  const { scratch } = graph;
  const back = reversePasses(passes);
  const here = sideFrom(from, 1, scratch, scratch.nearReached);
  const there = sideFrom(to, -1, scratch, scratch.farReached);
  try {
    for (;;) {
      if (here.begin === here.count || there.begin === there.count) return noWays;
      if (here.level + there.level >= most) return noWays;
      // Every shortest way crosses from one side to the other in one node of this level.
      const crossing =
        waysFrom(graph, here) <= waysFrom(graph, there)
          ? reachOn(graph, passes, here)
          : reachOn(graph, back, there);
      if (crossing.length === 0) continue;
      crossing.sort((a, b) => a - b);
      const depths = { near: here.level, far: there.level };
      return traceWays(graph, { crossing, depths, passes, back, limit });
    }
  } finally {
    forget(scratch, here);
    forget(scratch, there);
  }
}
