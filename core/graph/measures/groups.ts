/** Nodes in groups. The largest group is 0; of two that are equally large, that of the lower node. */
export interface Groups {
  /** By node: its group. */
  readonly of: Int32Array;
  /** By group: how many nodes it has. */
  readonly sizes: Int32Array;
}

/** Numbers groups anew, whose labels may be any nodes. */
export function groupsBySize(labels: Int32Array): Groups {
  const nodes = labels.length;
  const known = new Int32Array(nodes).fill(-1);
  const firstSeen = new Int32Array(nodes);
  let count = 0;
  for (let node = 0; node < nodes; node += 1) {
    const label = labels[node]!;
    if (known[label] === -1) known[label] = count++;
    firstSeen[node] = known[label]!;
  }
  const counts = new Int32Array(count);
  for (let node = 0; node < nodes; node += 1) counts[firstSeen[node]!]! += 1;
  const order = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const place = new Int32Array(count);
  const sizes = new Int32Array(count);
  order.forEach((group, index) => {
    place[group] = index;
    sizes[index] = counts[group]!;
  });
  for (let node = 0; node < nodes; node += 1) firstSeen[node] = place[firstSeen[node]!]!;
  return { of: firstSeen, sizes };
}
