import type { CaseGraph } from './caseGraph';
import { reversePasses, type Passes } from './passes';
import { noWays, type WaysFound } from './waysFound';

interface Weighing {
  /** By line: what it costs, a whole number above zero. */
  readonly costs: Uint8Array;
  readonly limit: number;
}

/** A binary heap of nodes by what it costs to get there. */
class Heap {
  readonly #nodes: number[] = [];
  readonly #keys: number[] = [];

  get size(): number {
    return this.#nodes.length;
  }

  push(node: number, key: number): void {
    const nodes = this.#nodes;
    const keys = this.#keys;
    let at = nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      nodes[at] = nodes[above]!;
      keys[at] = keys[above]!;
      at = above;
    }
    nodes[at] = node;
    keys[at] = key;
  }

  /** The node that is cheapest, and its key. */
  pop(): readonly [node: number, key: number] {
    const nodes = this.#nodes;
    const keys = this.#keys;
    const first = [nodes[0]!, keys[0]!] as const;
    const node = nodes.pop()!;
    const key = keys.pop()!;
    const count = nodes.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below >= count) break;
      if (below + 1 < count && keys[below + 1]! < keys[below]!) below += 1;
      if (keys[below]! >= key) break;
      nodes[at] = nodes[below]!;
      keys[at] = keys[below]!;
      at = below;
    }
    nodes[at] = node;
    keys[at] = key;
    return first;
  }
}

/** What it costs to get from the start to each node up to the end; they stay in `near`. */
function weigh(
  { starts, ends, sorts, lines, scratch: { near } }: CaseGraph,
  from: number,
  to: number,
  passes: Passes,
  costs: Uint8Array,
): number[] {
  const touched = [from];
  const heap = new Heap();
  near[from] = 0;
  heap.push(from, 0);
  while (heap.size > 0) {
    const [node, cost] = heap.pop();
    if (cost > near[node]!) continue;
    if (node === to) break;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      if (passes[sorts[way]!] === 0) continue;
      const other = ends[way]!;
      const sum = cost + costs[lines[way]!]!;
      const known = near[other]!;
      if (known >= 0 && known <= sum) continue;
      if (known < 0) touched.push(other);
      near[other] = sum;
      heap.push(other, sum);
    }
  }
  return touched;
}

/** All ways from one node to another that cost least together. */
export function cheapestWays(
  graph: CaseGraph,
  from: number,
  to: number,
  passes: Passes,
  { costs, limit }: Weighing,
): WaysFound {
  if (from === to) return noWays;
  const { near } = graph.scratch;
  const touched = weigh(graph, from, to, passes, costs);
  try {
    return near[to]! < 0 ? noWays : trace(graph, to, reversePasses(passes), { costs, limit });
  } finally {
    for (const node of touched) near[node] = -1;
  }
}

/** From the end back over every way that adds up. */
function trace(graph: CaseGraph, to: number, back: Passes, { costs, limit }: Weighing): WaysFound {
  const { starts, ends, sorts, lines, scratch } = graph;
  const { near } = scratch;
  const before = (node: number): number[] => {
    const found: number[] = [];
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const other = ends[way]!;
      if (found.at(-1) === other || near[other]! < 0 || back[sorts[way]!] === 0) continue;
      if (near[other]! + costs[lines[way]!]! === near[node]!) found.push(other);
    }
    return found;
  };
  const counts = new Map<number, number>();
  const countOf = (node: number): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    const count = near[node] === 0 ? 1 : before(node).reduce((sum, one) => sum + countOf(one), 0);
    counts.set(node, count);
    return count;
  };
  const ways: Int32Array[] = [];
  const walk = (node: number, path: readonly number[]): void => {
    if (ways.length >= limit) return;
    if (near[node] === 0) ways.push(Int32Array.from(path));
    else for (const one of before(node)) walk(one, [one, ...path]);
  };
  walk(to, [to]);
  return { ways, total: countOf(to) };
}
