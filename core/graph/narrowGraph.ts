import type { CaseGraph } from './caseGraph';

interface Closed {
  /** By node: 1 where no way leads. */
  readonly nodes: Uint8Array;
  /** By line: 1 where it is not gone. */
  readonly lines: Uint8Array;
}

/** The same nodes and lines, without the ways that lead to what is closed. Costs a pass over the ways. */
export function narrowGraph(graph: CaseGraph, closed: Closed): CaseGraph {
  const { starts, ends, sorts, lines } = graph;
  const nodes = starts.length - 1;
  const narrow = {
    starts: new Int32Array(starts.length),
    ends: new Int32Array(ends.length),
    sorts: new Uint16Array(sorts.length),
    lines: new Int32Array(lines.length),
  };
  let kept = 0;
  for (let node = 0; node < nodes; node += 1) {
    narrow.starts[node] = kept;
    if (closed.nodes[node] === 1) continue;
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      if (closed.nodes[ends[way]!] === 1 || closed.lines[lines[way]!] === 1) continue;
      narrow.ends[kept] = ends[way]!;
      narrow.sorts[kept] = sorts[way]!;
      narrow.lines[kept] = lines[way]!;
      kept += 1;
    }
  }
  narrow.starts[nodes] = kept;
  return { ...graph, ...narrow };
}
