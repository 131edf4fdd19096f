import { groupsBySize, type Groups } from './groups';
import type { MeasureGraph } from './measureGraph';

/** Parts between which no line leads. */
export function findComponents({ nodes, starts, ends }: MeasureGraph): Groups {
  const labels = new Int32Array(nodes).fill(-1);
  const queue = new Int32Array(nodes);
  for (let root = 0; root < nodes; root += 1) {
    if (labels[root] !== -1) continue;
    labels[root] = root;
    queue[0] = root;
    let last = 1;
    for (let at = 0; at < last; at += 1) {
      const node = queue[at]!;
      for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
        const other = ends[way]!;
        if (labels[other] !== -1) continue;
        labels[other] = root;
        queue[last++] = other;
      }
    }
  }
  return groupsBySize(labels);
}
