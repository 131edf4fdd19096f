import type { LineLook, NodeLook } from './overviewLooks';

/** A chart as the overview draws it, in arrays that go to a worker as they are. */
export interface OverviewArrays {
  /** Middles of the nodes and half of their size, in chart units. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  /** Of each node, the number of its look. */
  readonly nodeLook: Uint16Array;
  /** Of each line, the numbers of its ends and of its look. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly lineLook: Uint16Array;
  readonly nodeLooks: readonly NodeLook[];
  readonly lineLooks: readonly LineLook[];
}

/** Numbers in the order of their looks: those of look `n` begin at `starts[n]`. */
export interface ByLook {
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
}

export function groupByLook(look: Uint16Array, looks: number): ByLook {
  const starts = new Uint32Array(looks + 1);
  for (const number of look) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let at = 0; at < looks; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(look.length);
  look.forEach((number, index) => {
    const place = next[number] ?? 0;
    order[place] = index;
    next[number] = place + 1;
  });
  return { order, starts };
}
