import type { LayoutLine } from '../layoutTask';

/** Who is linked to whom: the neighbours of node `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface StressGraph {
  readonly count: number;
  readonly starts: Int32Array;
  /** Each neighbour once, ascending, and never the node itself. */
  readonly ends: Int32Array;
}

export function stressGraph(
  ids: readonly string[],
  lines: readonly Pick<LayoutLine, 'source' | 'target'>[],
): StressGraph {
  const places = new Map(ids.map((id, place) => [id, place]));
  const near = ids.map(() => new Set<number>());
  for (const { source, target } of lines) {
    const from = places.get(source);
    const to = places.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    near[from]?.add(to);
    near[to]?.add(from);
  }
  const starts = new Int32Array(ids.length + 1);
  near.forEach(({ size }, node) => (starts[node + 1] = (starts[node] ?? 0) + size));
  const ends = new Int32Array(starts[ids.length] ?? 0);
  near.forEach((others, node) => {
    ends.set(Int32Array.from(others).sort(), starts[node]);
  });
  return { count: ids.length, starts, ends };
}

/** One part of a graph that hangs together, with the places of its nodes in the whole. */
export interface StressPart extends StressGraph {
  readonly nodes: Int32Array;
}

/** The parts that hang together, the largest first. */
export function partsOf({ count, starts, ends }: StressGraph): readonly StressPart[] {
  const placeIn = new Int32Array(count).fill(-1);
  const parts: StressPart[] = [];
  for (let root = 0; root < count; root += 1) {
    if (placeIn[root]! >= 0) continue;
    const found = [root];
    placeIn[root] = 0;
    for (let at = 0; at < found.length; at += 1) {
      const node = found[at]!;
      for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
        const other = ends[way]!;
        if (placeIn[other]! >= 0) continue;
        placeIn[other] = found.length;
        found.push(other);
      }
    }
    const nodes = Int32Array.from(found);
    const ownStarts = new Int32Array(nodes.length + 1);
    const ownEnds: number[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
        ownEnds.push(placeIn[ends[way]!]!);
      }
      ownStarts[at + 1] = ownEnds.length;
    }
    parts.push({ count: nodes.length, nodes, starts: ownStarts, ends: Int32Array.from(ownEnds) });
  }
  return parts.sort((one, other) => other.count - one.count);
}
