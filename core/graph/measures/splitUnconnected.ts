import type { MeasureGraph } from './measureGraph';

/** Labels by node, where each group that is not connected in itself becomes several. */
export function splitUnconnected(
  { nodes, starts, ends }: MeasureGraph,
  labels: Int32Array,
): Int32Array {
  const split = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let root = 0; root < nodes; root += 1) {
    if (split[root] !== -1) continue;
    const label = labels[root]!;
    split[root] = root;
    queue[0] = root;
    let last = 1;
    for (let at = 0; at < last; at += 1) {
      const node = queue[at]!;
      for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
        const other = ends[way]!;
        if (split[other] !== -1 || labels[other] !== label) continue;
        split[other] = root;
        queue[last++] = other;
      }
    }
  }
  return split;
}
