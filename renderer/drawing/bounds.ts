/** A box around marks: `[left, top, right, bottom]`. */
export type Bounds = readonly [number, number, number, number];

export const NOTHING: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

export function joinBounds(one: Bounds, other: Bounds): Bounds {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

export function growBounds([left, top, right, bottom]: Bounds, by: number): Bounds {
  return [left - by, top - by, right + by, bottom + by];
}

export function doMeet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
