import type { CaseGraph } from './caseGraph';
import type { Passes } from './passes';
import type { WaysFound } from './waysFound';

/** The mark, of either sign, of a node that was reached from both sides. */
export const CROSSING = 127;

interface Trace {
  /** The nodes at which the ways cross from one side to the other. */
  readonly crossing: readonly number[];
  /** How many steps they are from the beginning and from the end. */
  readonly depths: { readonly near: number; readonly far: number };
  readonly passes: Passes;
  readonly back: Passes;
  readonly limit: number;
}

/** The nodes with this mark that a node leads to, each once. */
function marked(
  { starts, ends, sorts, scratch: { marks } }: CaseGraph,
  node: number,
  mark: number,
  passes: Passes,
): number[] {
  const found: number[] = [];
  let before = -1;
  for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
    const other = ends[way]!;
    if (other === before || marks[other] !== mark || passes[sorts[way]!] === 0) continue;
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

/** Puts the ways together from the marks that a search has left from both ends. */
export function traceWays(graph: CaseGraph, trace: Trace): WaysFound {
  const { crossing, depths, passes, back, limit } = trace;
  const { marks } = graph.scratch;
  /** The nodes one step nearer to the end that marks of this sign count from. */
  const nearer = (sign: 1 | -1, depth: number, allowed: Passes): Nearer => {
    return (node) => {
      const mark = marks[node]!;
      const steps = Math.abs(mark) === CROSSING ? depth : mark * sign - 1;
      return steps === 0 ? [] : marked(graph, node, steps * sign, allowed);
    };
  };
  // Towards the beginning ways are gone backwards.
  const toStart = nearer(1, depths.near, back);
  const toEnd = nearer(-1, depths.far, passes);
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
