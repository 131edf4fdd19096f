import { groupsBySize, type Groups } from './groups';
import type { MeasureGraph } from './measureGraph';
import { moveToNeighbours, type WeightedGraph } from './moveToNeighbours';
import { seededRandom } from './seededRandom';
import { splitUnconnected } from './splitUnconnected';

const SEED = 1;

/** Each group becomes one node, and the weights between two groups become one. */
function foldGroups(graph: WeightedGraph, groups: Int32Array, count: number): WeightedGraph {
  const { nodes, starts, ends, weights, own } = graph;
  const first = new Int32Array(count + 1);
  for (let node = 0; node < nodes; node += 1) first[groups[node]! + 1]! += 1;
  for (let group = 0; group < count; group += 1) first[group + 1]! += first[group]!;
  const members = new Int32Array(nodes);
  const fill = first.slice(0, count);
  for (let node = 0; node < nodes; node += 1) members[fill[groups[node]!]!++] = node;

  const newStarts = new Int32Array(count + 1);
  const newEnds = new Int32Array(ends.length);
  const newWeights = new Float64Array(ends.length);
  const newOwn = new Float64Array(count);
  const place = new Int32Array(count).fill(-1);
  let kept = 0;
  for (let group = 0; group < count; group += 1) {
    const begin = kept;
    for (let at = first[group]!; at < first[group + 1]!; at += 1) {
      const node = members[at]!;
      newOwn[group]! += own[node]!;
      for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
        const other = groups[ends[way]!]!;
        if (other === group) newOwn[group]! += weights[way]!;
        else if (place[other]! >= begin) newWeights[place[other]!]! += weights[way]!;
        else {
          place[other] = kept;
          newEnds[kept] = other;
          newWeights[kept++] = weights[way]!;
        }
      }
    }
    newStarts[group + 1] = kept;
  }
  return {
    nodes: count,
    starts: newStarts,
    ends: newEnds.slice(0, kept),
    weights: newWeights.slice(0, kept),
    own: newOwn,
  };
}

/** Numbers labels without gaps, in place; returns how many there are. */
function closeGaps(labels: Int32Array): number {
  const known = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (let node = 0; node < labels.length; node += 1) {
    const label = labels[node]!;
    if (known[label] === -1) known[label] = count++;
    labels[node] = known[label]!;
  }
  return count;
}

/**
 * Groups with more links inside than their numbers of links would lead one to expect: Louvain
 * (Blondel and others, "Fast unfolding of communities in large networks", 2008) for modularity, from
 * a fixed seed. A group that is not connected in itself, which Louvain may leave, is split. Arrows do
 * not count.
 */
export function findCommunities(graph: MeasureGraph): Groups {
  const random = seededRandom(SEED);
  const { nodes, starts, ends } = graph;
  const labels = Int32Array.from({ length: nodes }, (_, node) => node);
  let level: WeightedGraph = {
    nodes,
    starts,
    ends,
    weights: new Float64Array(ends.length).fill(1),
    own: new Float64Array(nodes),
  };
  for (;;) {
    const groups = moveToNeighbours(level, random);
    const count = closeGaps(groups);
    if (count === level.nodes) break;
    for (let node = 0; node < nodes; node += 1) labels[node] = groups[labels[node]!]!;
    level = foldGroups(level, groups, count);
  }
  return groupsBySize(splitUnconnected(graph, labels));
}
