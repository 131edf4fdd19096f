/** Lines of a case as columns; the ends are nodes, not keys. */
export interface GraphLines {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What sort of line it is: a link type, or a role in an incident. The caller knows the codes. */
  readonly code: Uint16Array;
  /** What the caller finds it by. */
  readonly row: Int32Array;
}

export interface GraphParts extends GraphLines {
  /** Keys of the entities, ascending. A node is a place in this. */
  readonly ids: Int32Array;
  /** By node: the key of its kind. */
  readonly kinds: Int32Array;
  /** By node: the node that stands for it, which is itself where it is not merged. */
  readonly shownAs: Int32Array;
  /** By node: 1 where no way leads, because it was retracted or is gone. */
  readonly closed: Uint8Array;
}

/** Room for a search, by node; made when it is first asked for. */
export class Scratch {
  readonly #nodes: number;
  #near: Int32Array | null = null;
  #marks: Int8Array | null = null;
  #nearReached: Int32Array | null = null;
  #farReached: Int32Array | null = null;

  constructor(nodes: number) {
    this.#nodes = nodes;
  }

  /** All -1 between two searches. */
  get near(): Int32Array {
    return (this.#near ??= new Int32Array(this.#nodes).fill(-1));
  }

  /** All 0 between two searches; small, so that it stays in the cache of the processor. */
  get marks(): Int8Array {
    return (this.#marks ??= new Int8Array(this.#nodes));
  }

  /** Of no meaning between two searches. */
  get nearReached(): Int32Array {
    return (this.#nearReached ??= new Int32Array(this.#nodes));
  }

  get farReached(): Int32Array {
    return (this.#farReached ??= new Int32Array(this.#nodes));
  }
}

/**
 * The whole case as adjacency in typed arrays: the ways out of node `n` stand from `starts[n]` to
 * `starts[n + 1]`, sorted by their other end. Merged entities are one node, and a line between two
 * of one merge leads nowhere.
 */
export interface CaseGraph extends GraphParts {
  readonly starts: Int32Array;
  /** By way: the node that it leads to. */
  readonly ends: Int32Array;
  /** By way: twice the code of its line, and one more where it goes against the line. */
  readonly sorts: Uint16Array;
  /** By way: its line. */
  readonly lines: Int32Array;
  readonly scratch: Scratch;
}

/** Makes the adjacency. Costs two passes over the lines, and no sorting. */
export function buildCaseGraph(parts: GraphParts): CaseGraph {
  const { ids, shownAs, closed, from, to, code } = parts;
  const nodes = ids.length;
  const count = from.length;
  const starts = new Int32Array(nodes + 1);
  let ways = 0;
  for (let line = 0; line < count; line += 1) {
    const a = shownAs[from[line]!]!;
    const b = shownAs[to[line]!]!;
    if (a === b || closed[a] === 1 || closed[b] === 1) continue;
    starts[a + 1]! += 1;
    starts[b + 1]! += 1;
    ways += 2;
  }
  for (let node = 0; node < nodes; node += 1) starts[node + 1]! += starts[node]!;
  // First by one end in any order, then each of them handed to its other end in the order of nodes:
  // so that the ways of a node come out sorted by where they lead.
  const fill = starts.slice(0, nodes);
  const loose = new Int32Array(ways);
  for (let line = 0; line < count; line += 1) {
    const a = shownAs[from[line]!]!;
    const b = shownAs[to[line]!]!;
    if (a === b || closed[a] === 1 || closed[b] === 1) continue;
    loose[fill[a]!++] = line * 2;
    loose[fill[b]!++] = line * 2 + 1;
  }
  const ends = new Int32Array(ways);
  const sorts = new Uint16Array(ways);
  const lines = new Int32Array(ways);
  fill.set(starts.subarray(0, nodes));
  for (let node = 0; node < nodes; node += 1) {
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
      const line = loose[at]! >> 1;
      const against = loose[at]! & 1;
      const other = shownAs[against === 1 ? from[line]! : to[line]!]!;
      const place = fill[other]!++;
      ends[place] = node;
      lines[place] = line;
      // Seen from the other end it runs the other way.
      sorts[place] = code[line]! * 2 + (against ^ 1);
    }
  }
  return { ...parts, starts, ends, sorts, lines, scratch: new Scratch(nodes) };
}

/** The place of a key in an ascending list; -1 where it is not in it. */
export function placeOfId(ids: Int32Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The node that stands for the entity with this key; -1 where there is none. */
export function nodeOfId({ ids, shownAs }: CaseGraph, id: number): number {
  const place = placeOfId(ids, id);
  return place < 0 ? -1 : shownAs[place]!;
}
