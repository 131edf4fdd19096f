import type { CaseGraph } from './caseGraph';

type Numbers = Int32Array | Uint16Array | Uint8Array;

function isSameColumn(one: Numbers, other: Numbers): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

/** The ways of a node by what they lead to and the row that they are found by, in one order. */
function waysOf({ starts, ends, sorts, lines, row }: CaseGraph, node: number): string {
  const ways: string[] = [];
  for (let way = starts[node]!; way < starts[node + 1]!; way += 1) {
    ways.push(`${ends[way]!} ${sorts[way]!} ${row[lines[way]!]!}`);
  }
  return ways.sort().join();
}

/** Whether two graphs have the same nodes and ways, in whatever order their lines were read. */
export function isSameGraph(one: CaseGraph, other: CaseGraph): boolean {
  const columns = ['ids', 'kinds', 'shownAs', 'closed', 'starts'] as const;
  if (!columns.every((name) => isSameColumn(one[name], other[name]))) return false;
  return one.ids.every((_, node) => waysOf(one, node) === waysOf(other, node));
}
