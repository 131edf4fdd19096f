/** Lines between nodes as columns. */
export interface MeasureLines {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By line: 1 where it has an arrow. */
  readonly oneWay: Uint8Array;
}

/** Others of each node: those of node `n` stand from `starts[n]` to `starts[n + 1]`, ascending, each once. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Who is linked with whom, for measures: several lines between the same two count once, and a line
 * from a node to itself does not count.
 */
export interface MeasureGraph extends Adjacency {
  readonly nodes: number;
  /** By node: whose arrows lead here; a line without an arrow leads both ways. */
  readonly incoming: Adjacency;
}

/** By counting, twice: the second pass takes the first one's order, so nothing is compared. */
function adjacencyOf(nodes: number, tails: Int32Array, heads: Int32Array): Adjacency {
  const arcs = tails.length;
  const byHead = new Int32Array(nodes + 1);
  const byTail = new Int32Array(nodes + 1);
  for (let arc = 0; arc < arcs; arc += 1) {
    byHead[heads[arc]! + 1]! += 1;
    byTail[tails[arc]! + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) {
    byHead[node + 1]! += byHead[node]!;
    byTail[node + 1]! += byTail[node]!;
  }
  const sorted = new Int32Array(arcs);
  const fill = byHead.slice(0, nodes);
  for (let arc = 0; arc < arcs; arc += 1) sorted[fill[heads[arc]!]!++] = arc;
  const loose = new Int32Array(arcs);
  fill.set(byTail.subarray(0, nodes));
  for (let at = 0; at < arcs; at += 1) {
    const arc = sorted[at]!;
    loose[fill[tails[arc]!]!++] = heads[arc]!;
  }
  const starts = new Int32Array(nodes + 1);
  let kept = 0;
  for (let node = 0; node < nodes; node += 1) {
    let before = -1;
    for (let at = byTail[node]!; at < byTail[node + 1]!; at += 1) {
      const head = loose[at]!;
      if (head === before) continue;
      loose[kept++] = head;
      before = head;
    }
    starts[node + 1] = kept;
  }
  return { starts, ends: loose.slice(0, kept) };
}

export function buildMeasureGraph({ nodes, from, to, oneWay }: MeasureLines): MeasureGraph {
  const lines = from.length;
  const tails = new Int32Array(lines * 2);
  const heads = new Int32Array(lines * 2);
  const inTails = new Int32Array(lines * 2);
  const inHeads = new Int32Array(lines * 2);
  let arcs = 0;
  let inArcs = 0;
  for (let line = 0; line < lines; line += 1) {
    const a = from[line]!;
    const b = to[line]!;
    if (a === b) continue;
    tails[arcs] = a;
    heads[arcs++] = b;
    tails[arcs] = b;
    heads[arcs++] = a;
    inTails[inArcs] = b;
    inHeads[inArcs++] = a;
    if (oneWay[line] === 1) continue;
    inTails[inArcs] = a;
    inHeads[inArcs++] = b;
  }
  return {
    nodes,
    ...adjacencyOf(nodes, tails.subarray(0, arcs), heads.subarray(0, arcs)),
    incoming: adjacencyOf(nodes, inTails.subarray(0, inArcs), inHeads.subarray(0, inArcs)),
  };
}
