import type { CaseGraph } from './caseGraph';
import type { Passes } from './passes';
import type { WaysFound } from './waysFound';

interface Trace {
  /** The nodes at which the ways cross from one side to the other. */
  readonly crossing: readonly number[];
  /** By node: its steps from the beginning and from the end; -1 was not reached. */
  readonly near: Int32Array;
  readonly far: Int32Array;
  readonly passes: Passes;
  readonly back: Passes;
  readonly limit: number;
}

/** The nodes one step nearer to where the steps are counted from, each once. */
function nearer(
  { starts, ends, sorts }: CaseGraph,
  node: number,
  steps: Int32Array,
  passes: Passes,
): number[] {
  const found: number[] = [];
  const wanted = steps[node]! - 1;
  let before = -1;
  for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
    const other = ends[way]!;
    if (other === before || steps[other] !== wanted || passes[sorts[way]!] === 0) continue;
    before = other;
    found.push(other);
  }
  return found;
}

type Nearer = (node: number) => readonly number[];

function counting(next: Nearer): (node: number) => number {
  const known = new Map<number, number>();
  const countFrom = (node: number): number => {
    const counted = known.get(node);
    if (counted !== undefined) return counted;
    const nodes = next(node);
    const count = nodes.length === 0 ? 1 : nodes.reduce((sum, one) => sum + countFrom(one), 0);
    known.set(node, count);
    return count;
  };
  return countFrom;
}

/** The first ways from a node back to where the steps are counted from, without the node itself. */
function listFrom(next: Nearer, node: number, limit: number): number[][] {
  const nodes = next(node);
  if (nodes.length === 0) return [[]];
  const found: number[][] = [];
  for (const one of nodes) {
    for (const rest of listFrom(next, one, limit - found.length)) found.push([one, ...rest]);
    if (found.length >= limit) break;
  }
  return found;
}

/** Puts the ways together from the steps that a search has counted from both ends. */
export function traceWays(graph: CaseGraph, trace: Trace): WaysFound {
  const { crossing, near, far, passes, back, limit } = trace;
  // Towards the beginning ways are gone backwards.
  const toStart: Nearer = (node) => (near[node] === 0 ? [] : nearer(graph, node, near, back));
  const toEnd: Nearer = (node) => (far[node] === 0 ? [] : nearer(graph, node, far, passes));
  const [countStart, countEnd] = [counting(toStart), counting(toEnd)];
  const ways: Int32Array[] = [];
  let total = 0;
  for (const middle of crossing) {
    total += countStart(middle) * countEnd(middle);
    const left = limit - ways.length;
    if (left <= 0) continue;
    const ends = listFrom(toEnd, middle, left);
    for (const beginning of listFrom(toStart, middle, left)) {
      for (const end of ends) {
        if (ways.length >= limit) break;
        ways.push(Int32Array.from([...beginning.toReversed(), middle, ...end]));
      }
    }
  }
  return { ways, total };
}
