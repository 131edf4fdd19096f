import type { CaseGraph } from './caseGraph';
import type { Passes } from './passes';

export interface Shared {
  readonly node: number;
  /** Those of the nodes asked about that it is next to, in the order asked. */
  readonly of: readonly number[];
}

/** The nodes next to at least two of these and none of them; those next to most come first. */
export function commonNeighbours(
  { starts, ends, sorts }: CaseGraph,
  nodes: readonly number[],
  passes: Passes,
): Shared[] {
  const asked = new Set(nodes);
  const nextTo = new Map<number, number[]>();
  for (const node of asked) {
    let before = -1;
    for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
      const other = ends[way]!;
      if (other === before || asked.has(other)) continue;
      // With either direction: what two point at connects them as well.
      const sort = sorts[way]!;
      if (passes[sort] === 0 && passes[sort ^ 1] === 0) continue;
      before = other;
      const known = nextTo.get(other);
      if (known) known.push(node);
      else nextTo.set(other, [node]);
    }
  }
  return [...nextTo]
    .filter(([, of]) => of.length > 1)
    .map(([node, of]) => ({ node, of }))
    .sort((a, b) => b.of.length - a.of.length || a.node - b.node);
}
