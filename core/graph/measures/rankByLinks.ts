import type { MeasureGraph } from './measureGraph';

/** How often the walker goes on along a line, and does not begin anew anywhere. */
const GOES_ON = 0.85;
const MOST_ROUNDS = 200;

interface Asked {
  /** The sum of all changes in a round below which it has come to rest. */
  readonly rest?: number;
}

/**
 * PageRank (Page, Brin, Motwani and Winograd, 1999), which adds up to 1: a line without an arrow is
 * gone both ways, and whoever has no line out sends the walker anywhere.
 */
export function rankByLinks(
  { nodes, incoming: { starts, ends } }: MeasureGraph,
  { rest = 1e-9 }: Asked = {},
): Float64Array {
  const ranks = new Float64Array(nodes).fill(1 / nodes);
  const shares = new Float64Array(nodes);
  const perLine = new Float64Array(nodes);
  for (let at = 0; at < ends.length; at += 1) perLine[ends[at]!]! += 1;
  for (let node = 0; node < nodes; node += 1) {
    if (perLine[node]! > 0) perLine[node] = GOES_ON / perLine[node]!;
    shares[node] = ranks[node]! * perLine[node]!;
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (spread(starts, ends, ranks, shares, perLine) < rest) break;
  }
  return ranks;
}

/** One round, which takes new ranks as it finds them (Gauss and Seidel); returns the sum of all changes. */
function spread(
  starts: Int32Array,
  ends: Int32Array,
  ranks: Float64Array,
  shares: Float64Array,
  perLine: Float64Array,
): number {
  const nodes = ranks.length;
  let nowhere = 0;
  for (let node = 0; node < nodes; node += 1) if (perLine[node] === 0) nowhere += ranks[node]!;
  const anywhere = (1 - GOES_ON + GOES_ON * nowhere) / nodes;
  let change = 0;
  let at = 0;
  for (let node = 0; node < nodes; node += 1) {
    const last = starts[node + 1]!;
    let rank = anywhere;
    for (; at < last; at += 1) rank += shares[ends[at]!]!;
    change += Math.abs(rank - ranks[node]!);
    ranks[node] = rank;
    shares[node] = rank * perLine[node]!;
  }
  return change;
}
