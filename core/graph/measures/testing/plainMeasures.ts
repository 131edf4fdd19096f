import type { MeasureLines } from '../measureGraph';

/** By node: the others it is linked with. Slow and plain, to hold the fast ones against. */
export function neighboursOf({ nodes, from, to }: MeasureLines): Set<number>[] {
  const sets = Array.from({ length: nodes }, () => new Set<number>());
  from.forEach((a, line) => {
    const b = to[line]!;
    if (a === b) return;
    sets[a]!.add(b);
    sets[b]!.add(a);
  });
  return sets;
}

/** Steps from each node to each (Floyd and Warshall), and how many shortest ways there are. */
export function plainDistances(lines: MeasureLines): { steps: number[][]; ways: number[][] } {
  const neighbours = neighboursOf(lines);
  const { nodes } = lines;
  const steps = neighbours.map((set, a) =>
    Array.from({ length: nodes }, (_, b) => (a === b ? 0 : set.has(b) ? 1 : Infinity)),
  );
  for (let via = 0; via < nodes; via += 1)
    for (let a = 0; a < nodes; a += 1)
      for (let b = 0; b < nodes; b += 1)
        steps[a]![b] = Math.min(steps[a]![b]!, steps[a]![via]! + steps[via]![b]!);
  const countWays = (a: number, b: number): number =>
    a === b
      ? 1
      : [...neighbours[b]!]
          .filter((before) => steps[a]![before]! + 1 === steps[a]![b]!)
          .reduce((sum, before) => sum + countWays(a, before), 0);
  const ways = steps.map((row, a) =>
    row.map((step, b) => (step === Infinity ? 0 : countWays(a, b))),
  );
  return { steps, ways };
}

export function plainBetweenness(lines: MeasureLines): number[] {
  const { steps, ways } = plainDistances(lines);
  const { nodes } = lines;
  const pairs = ((nodes - 1) * (nodes - 2)) / 2;
  return steps.map((_, node) => {
    let sum = 0;
    for (let a = 0; a < nodes; a += 1)
      for (let b = a + 1; b < nodes; b += 1) {
        if (a === node || b === node || steps[a]![b] === Infinity) continue;
        if (steps[a]![node]! + steps[node]![b]! !== steps[a]![b]!) continue;
        sum += (ways[a]![node]! * ways[node]![b]!) / ways[a]![b]!;
      }
    return pairs > 0 ? sum / pairs : 0;
  });
}

/** Of a grouping: how much more lies inside the groups than their numbers of links let expect. */
export function modularityOf(lines: MeasureLines, groups: ArrayLike<number>): number {
  const neighbours = neighboursOf(lines);
  const all = neighbours.reduce((sum, set) => sum + set.size, 0);
  if (all === 0) return 0;
  let sum = 0;
  neighbours.forEach((set, a) =>
    neighbours.forEach((other, b) => {
      if (groups[a] !== groups[b]) return;
      sum += (set.has(b) ? 1 : 0) - (set.size * other.size) / all;
    }),
  );
  return sum / all;
}
