import { Scratch, type CaseGraph, type GraphLines } from './caseGraph';
import { drawLines } from './drawLines';

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

/** How many are otherwise than most; these numbers stand before the columns. */
const oddNames = ['merged', 'closed', 'odd'] as const;
type FullSize = GraphSize & Readonly<Record<(typeof oddNames)[number], number>>;

const HEAD_BYTES = oddNames.length * Int32Array.BYTES_PER_ELEMENT;

/**
 * Most nodes stand for themselves and are open, and most lines are what their ways say: only what is
 * otherwise is written of these.
 */
interface Columns extends Pick<CaseGraph, 'ids' | 'kinds' | 'starts' | 'row' | 'ends' | 'lines'> {
  readonly mergedNodes: Int32Array;
  readonly mergedInto: Int32Array;
  readonly closedNodes: Int32Array;
  readonly oddLines: Int32Array;
  readonly oddFrom: Int32Array;
  readonly oddTo: Int32Array;
  readonly sorts: Uint16Array;
  readonly oddCode: Uint16Array;
}

interface Layout {
  readonly name: keyof Columns;
  readonly type: Int32ArrayConstructor | Uint16ArrayConstructor;
  readonly length: (size: FullSize) => number;
}

const layout: readonly Layout[] = [
  { name: 'ids', type: Int32Array, length: ({ nodes }) => nodes },
  { name: 'kinds', type: Int32Array, length: ({ nodes }) => nodes },
  { name: 'starts', type: Int32Array, length: ({ nodes }) => nodes + 1 },
  { name: 'row', type: Int32Array, length: ({ lines }) => lines },
  { name: 'ends', type: Int32Array, length: ({ ways }) => ways },
  { name: 'lines', type: Int32Array, length: ({ ways }) => ways },
  { name: 'mergedNodes', type: Int32Array, length: ({ merged }) => merged },
  { name: 'mergedInto', type: Int32Array, length: ({ merged }) => merged },
  { name: 'closedNodes', type: Int32Array, length: ({ closed }) => closed },
  { name: 'oddLines', type: Int32Array, length: ({ odd }) => odd },
  { name: 'oddFrom', type: Int32Array, length: ({ odd }) => odd },
  { name: 'oddTo', type: Int32Array, length: ({ odd }) => odd },
  { name: 'sorts', type: Uint16Array, length: ({ ways }) => ways },
  { name: 'oddCode', type: Uint16Array, length: ({ odd }) => odd },
];

/** Rises whenever `layout`, or what a column means, changes. */
export const GRAPH_FORMAT = 2;

function bytesOf(size: FullSize): number {
  return layout.reduce(
    (sum, { type, length }) => sum + type.BYTES_PER_ELEMENT * length(size),
    HEAD_BYTES,
  );
}

function placesWhere(count: number, isWanted: (place: number) => boolean): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < count; place += 1) if (isWanted(place)) places.push(place);
  return Int32Array.from(places);
}

function toColumns(graph: CaseGraph): Columns {
  const { ids, kinds, starts, row, ends, lines, sorts, shownAs, closed, from, to, code } = graph;
  const drawn = drawLines(graph, row.length);
  const hasWays = new Uint8Array(row.length);
  for (const line of lines) hasWays[line] = 1;
  const oddLines = placesWhere(
    row.length,
    (line) =>
      hasWays[line] === 0 ||
      drawn.from[line] !== from[line] ||
      drawn.to[line] !== to[line] ||
      drawn.code[line] !== code[line],
  );
  const mergedNodes = placesWhere(ids.length, (node) => shownAs[node] !== node);
  return {
    ...{ ids, kinds, starts, row, ends, lines, sorts, mergedNodes, oddLines },
    mergedInto: mergedNodes.map((node) => shownAs[node]!),
    closedNodes: placesWhere(ids.length, (node) => closed[node] === 1),
    oddFrom: oddLines.map((line) => from[line]!),
    oddTo: oddLines.map((line) => to[line]!),
    oddCode: Uint16Array.from(oddLines, (line) => code[line]!),
  };
}

export function packGraph(graph: CaseGraph): PackedGraph {
  const read = toColumns(graph);
  const size = { nodes: read.ids.length, lines: read.row.length, ways: read.ends.length };
  const head = { merged: read.mergedNodes.length, closed: read.closedNodes.length };
  const full: FullSize = { ...size, ...head, odd: read.oddLines.length };
  const columns = new Uint8Array(bytesOf(full));
  new Int32Array(columns.buffer, 0, oddNames.length).set(oddNames.map((name) => full[name]));
  let at = HEAD_BYTES;
  for (const { name } of layout) {
    const { buffer, byteOffset, byteLength } = read[name];
    columns.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return { ...size, columns };
}

function isWithin(column: Int32Array, end: number): boolean {
  for (let at = 0; at < column.length; at += 1) {
    // As an unsigned number, less than nothing is more than all.
    if (column[at]! >>> 0 >= end) return false;
  }
  return true;
}

function isAscending(column: Int32Array, step: 0 | 1): boolean {
  for (let at = 1; at < column.length; at += 1) {
    if (column[at]! < column[at - 1]! + step) return false;
  }
  return true;
}

/** Whether every column leads only to where there is something: a search cannot run out of them. */
function isSound(read: Columns, { nodes, lines, ways, odd }: FullSize): boolean {
  const toNodes = [read.ends, read.mergedNodes, read.mergedInto, read.closedNodes];
  return (
    isAscending(read.ids, 1) &&
    isAscending(read.starts, 0) &&
    read.starts[0] === 0 &&
    read.starts[nodes] === ways &&
    // Each line is said by its ways, or odd.
    lines <= ways / 2 + odd &&
    [...toNodes, read.oddFrom, read.oddTo].every((column) => isWithin(column, nodes)) &&
    isWithin(read.lines, lines) &&
    isWithin(read.oddLines, lines)
  );
}

function shownAsOf({ ids, mergedNodes, mergedInto }: Columns): Int32Array {
  const shownAs = new Int32Array(ids.length);
  for (let node = 0; node < shownAs.length; node += 1) shownAs[node] = node;
  mergedNodes.forEach((node, at) => {
    shownAs[node] = mergedInto[at]!;
  });
  return shownAs;
}

function closedOf({ ids, closedNodes }: Columns): Uint8Array {
  const closed = new Uint8Array(ids.length);
  for (const node of closedNodes) closed[node] = 1;
  return closed;
}

function linesOf(read: Columns): Omit<GraphLines, 'row'> {
  const drawn = drawLines(read, read.row.length);
  read.oddLines.forEach((line, at) => {
    drawn.from[line] = read.oddFrom[at]!;
    drawn.to[line] = read.oddTo[at]!;
    drawn.code[line] = read.oddCode[at]!;
  });
  return drawn;
}

function readColumns(columns: Uint8Array<ArrayBuffer>, size: FullSize): Columns {
  const read: Partial<Record<keyof Columns, Int32Array | Uint16Array>> = {};
  let at = columns.byteOffset + HEAD_BYTES;
  for (const { name, type, length } of layout) {
    const column = new type(columns.buffer, at, length(size));
    read[name] = column;
    at += column.byteLength;
  }
  return read as Columns;
}

/**
 * The graph that was packed; null where the bytes are not those of one. It stands in these bytes,
 * which are the graph's from then on.
 */
export function unpackGraph({ columns, ...size }: PackedGraph): CaseGraph | null {
  if (columns.byteLength < HEAD_BYTES) return null;
  const isAligned = columns.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0;
  const own = isAligned ? columns : columns.slice();
  const [merged = 0, closed = 0, odd = 0] = new Int32Array(own.buffer, own.byteOffset, 3);
  const full = { ...size, merged, closed, odd };
  if (Object.values(full).some((count) => count < 0) || own.byteLength !== bytesOf(full)) {
    return null;
  }
  const read = readColumns(own, full);
  if (!isSound(read, full)) return null;
  const { ids, kinds, starts, row, ends, lines, sorts } = read;
  let drawn: ReturnType<typeof linesOf> | null = null;
  // Ways are searched without them, and they are as much again.
  const drawnOnce = () => (drawn ??= linesOf(read));
  return {
    ...{ ids, kinds, starts, row, ends, lines, sorts },
    shownAs: shownAsOf(read),
    closed: closedOf(read),
    get from() {
      return drawnOnce().from;
    },
    get to() {
      return drawnOnce().to;
    },
    get code() {
      return drawnOnce().code;
    },
    scratch: new Scratch(size.nodes),
  };
}
