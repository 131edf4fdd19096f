import { scratchFor, type CaseGraph } from './caseGraph';

/** How many numbers the columns of a graph have. */
interface GraphSize {
  readonly nodes: number;
  readonly lines: number;
  /** Two for each line that leads somewhere. */
  readonly ways: number;
}

/** The columns of a graph as bytes, little-endian, those of wider numbers first. */
export interface PackedGraph extends GraphSize {
  readonly columns: Uint8Array<ArrayBuffer>;
}

type Column = Int32Array | Uint16Array | Uint8Array;
type ColumnName = Exclude<keyof CaseGraph, 'scratch'>;

interface Layout {
  readonly name: ColumnName;
  readonly type: Int32ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;
  readonly length: (size: GraphSize) => number;
}

const ofNodes = ({ nodes }: GraphSize): number => nodes;
const ofLines = ({ lines }: GraphSize): number => lines;
const ofWays = ({ ways }: GraphSize): number => ways;

const layout: readonly Layout[] = [
  { name: 'ids', type: Int32Array, length: ofNodes },
  { name: 'kinds', type: Int32Array, length: ofNodes },
  { name: 'shownAs', type: Int32Array, length: ofNodes },
  { name: 'starts', type: Int32Array, length: ({ nodes }) => nodes + 1 },
  { name: 'from', type: Int32Array, length: ofLines },
  { name: 'to', type: Int32Array, length: ofLines },
  { name: 'row', type: Int32Array, length: ofLines },
  { name: 'ends', type: Int32Array, length: ofWays },
  { name: 'lines', type: Int32Array, length: ofWays },
  { name: 'code', type: Uint16Array, length: ofLines },
  { name: 'sorts', type: Uint16Array, length: ofWays },
  { name: 'closed', type: Uint8Array, length: ofNodes },
];

/** Rises whenever `layout`, or what a column means, changes. */
export const GRAPH_FORMAT = 1;

function bytesOf(size: GraphSize): number {
  return layout.reduce((sum, { type, length }) => sum + type.BYTES_PER_ELEMENT * length(size), 0);
}

export function packGraph(graph: CaseGraph): PackedGraph {
  const size = {
    nodes: graph.ids.length,
    lines: graph.from.length,
    ways: graph.ends.length,
  };
  const columns = new Uint8Array(bytesOf(size));
  let at = 0;
  for (const { name } of layout) {
    const { buffer, byteOffset, byteLength } = graph[name];
    columns.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return { ...size, columns };
}

function isWithin(column: Column, end: number): boolean {
  for (let at = 0; at < column.length; at += 1) {
    // As an unsigned number, less than nothing is more than all.
    if (column[at]! >>> 0 >= end) return false;
  }
  return true;
}

function isAscending(column: Column, step: 0 | 1): boolean {
  for (let at = 1; at < column.length; at += 1) {
    if (column[at]! < column[at - 1]! + step) return false;
  }
  return true;
}

/** Whether every column leads only to where there is something: a search cannot run out of them. */
function isSound(graph: Omit<CaseGraph, 'scratch'>, { nodes, lines, ways }: GraphSize): boolean {
  return (
    isAscending(graph.ids, 1) &&
    isAscending(graph.starts, 0) &&
    graph.starts[0] === 0 &&
    graph.starts[nodes] === ways &&
    [graph.shownAs, graph.from, graph.to, graph.ends].every((column) => isWithin(column, nodes)) &&
    isWithin(graph.lines, lines)
  );
}

/**
 * The graph that was packed; null where the bytes are not those of one. It stands in these bytes,
 * which are the graph's from then on.
 */
export function unpackGraph({ columns, ...size }: PackedGraph): CaseGraph | null {
  if (columns.byteLength !== bytesOf(size)) return null;
  const isAligned = columns.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0;
  const { buffer, byteOffset } = isAligned ? columns : columns.slice();
  const graph: Partial<Record<ColumnName, Column>> = {};
  let at = byteOffset;
  for (const { name, type, length } of layout) {
    const column = new type(buffer, at, length(size));
    graph[name] = column;
    at += column.byteLength;
  }
  const read = graph as Omit<CaseGraph, 'scratch'>;
  if (!isSound(read, size)) return null;
  return { ...read, scratch: scratchFor(size.nodes) };
}
