/**
 * Nodes in squares within squares, for forces between far ones (Barnes and Hut 1986). Square `s` has
 * its quarters at `quarters[4 * s]` and on; -1 is empty. A square with one node, or with several on
 * one spot, has none.
 */
export interface QuadTree {
  readonly quarters: Int32Array;
  readonly mass: Float64Array;
  /** The middle of its masses. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  /** The one node in it; -1 where it has quarters. */
  readonly node: Int32Array;
}

/** Smaller squares are not cut: what is in one stands on one spot, nearly. */
const MOST_DEPTH = 24;
const SQUARES_PER_NODE = 8;

export function emptyQuadTree(count: number): QuadTree {
  const squares = Math.max(64, count * SQUARES_PER_NODE);
  return {
    quarters: new Int32Array(squares * 4),
    mass: new Float64Array(squares),
    x: new Float64Array(squares),
    y: new Float64Array(squares),
    width: new Float64Array(squares),
    node: new Int32Array(squares),
  };
}

/** Fills the tree anew. Where there is no room for more squares, nodes share one. */
export function fillQuadTree(
  tree: QuadTree,
  x: Float64Array,
  y: Float64Array,
  masses: Float64Array,
): void {
  const { quarters, mass, node, width } = tree;
  const room = mass.length;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let one = 0; one < x.length; one += 1) {
    if (x[one]! < left) left = x[one]!;
    if (x[one]! > right) right = x[one]!;
    if (y[one]! < top) top = y[one]!;
    if (y[one]! > bottom) bottom = y[one]!;
  }
  let used = 0;
  const begin = (wide: number): number => {
    const square = used++;
    quarters.fill(-1, square * 4, square * 4 + 4);
    mass[square] = 0;
    tree.x[square] = 0;
    tree.y[square] = 0;
    width[square] = wide;
    node[square] = -1;
    return square;
  };
  const add = (square: number, one: number): void => {
    mass[square]! += masses[one]!;
    tree.x[square]! += x[one]! * masses[one]!;
    tree.y[square]! += y[one]! * masses[one]!;
  };
  begin(Math.max(right - left, bottom - top, 1e-9));
  for (let one = 0; one < x.length; one += 1) {
    let square = 0;
    let [cx, cy] = [left + width[0]! / 2, top + width[0]! / 2];
    for (let depth = 0; ; depth += 1) {
      const isNew = mass[square] === 0;
      if (isNew) {
        add(square, one);
        node[square] = one;
        break;
      }
      const before = node[square]!;
      if (before >= 0 && (depth >= MOST_DEPTH || used + 2 > room)) {
        add(square, one);
        break;
      }
      const half = width[square]! / 2;
      if (before >= 0) {
        // The one that was alone here moves into its quarter.
        const quarter = (x[before]! >= cx ? 1 : 0) + (y[before]! >= cy ? 2 : 0);
        const below = begin(half);
        quarters[square * 4 + quarter] = below;
        mass[below] = mass[square]!;
        tree.x[below] = tree.x[square]!;
        tree.y[below] = tree.y[square]!;
        node[below] = before;
        node[square] = -1;
      }
      add(square, one);
      const quarter = (x[one]! >= cx ? 1 : 0) + (y[one]! >= cy ? 2 : 0);
      let below = quarters[square * 4 + quarter]!;
      if (below < 0) {
        if (used + 1 > room) break;
        below = begin(half);
        quarters[square * 4 + quarter] = below;
      }
      cx += (x[one]! >= cx ? half : -half) / 2;
      cy += (y[one]! >= cy ? half : -half) / 2;
      square = below;
    }
  }
  for (let square = 0; square < used; square += 1) {
    tree.x[square]! /= mass[square]!;
    tree.y[square]! /= mass[square]!;
  }
}
