import type { Box } from '../geometry/box';

/** Finds nodes by where they are, without looking at all. */
export interface SpotGrid {
  /** The numbers of those whose middle lies in the box. */
  readonly within: (box: Box) => number[];
}

const SPOTS_PER_CELL = 6;
const MOST_CELLS_ACROSS = 512;

export function createSpotGrid(x: Float32Array, y: Float32Array): SpotGrid {
  const count = x.length;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < count; index += 1) {
    left = Math.min(left, x[index] ?? 0);
    right = Math.max(right, x[index] ?? 0);
    top = Math.min(top, y[index] ?? 0);
    bottom = Math.max(bottom, y[index] ?? 0);
  }
  if (count === 0) [left, top, right, bottom] = [0, 0, 0, 0];
  const across = Math.max(
    1,
    Math.min(MOST_CELLS_ACROSS, Math.round(Math.sqrt(count / SPOTS_PER_CELL))),
  );
  const wide = Math.max(1e-6, (right - left) / across);
  const high = Math.max(1e-6, (bottom - top) / across);
  const column = (at: number): number =>
    Math.max(0, Math.min(across - 1, Math.floor((at - left) / wide)));
  const row = (at: number): number =>
    Math.max(0, Math.min(across - 1, Math.floor((at - top) / high)));
  const starts = new Uint32Array(across * across + 1);
  const cellOf = (index: number): number => row(y[index] ?? 0) * across + column(x[index] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const cell = cellOf(index) + 1;
    starts[cell] = (starts[cell] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) {
    const cell = cellOf(index);
    const place = next[cell] ?? 0;
    order[place] = index;
    next[cell] = place + 1;
  }

  /** The stretches of `order` that the box touches, one for each row of cells. */
  function* stretches(box: Box): Generator<readonly [number, number]> {
    if (box.right < left || box.left > right || box.bottom < top || box.top > bottom) return;
    const last = row(box.bottom);
    for (let at = row(box.top); at <= last; at += 1) {
      const first = at * across + column(box.left);
      const end = at * across + column(box.right) + 1;
      yield [starts[first] ?? 0, starts[end] ?? count];
    }
  }

  return {
    within(box) {
      const found: number[] = [];
      for (const [start, end] of stretches(box)) {
        for (let place = start; place < end; place += 1) {
          const index = order[place] ?? 0;
          const [atX = 0, atY = 0] = [x[index], y[index]];
          const inside = atX >= box.left && atX <= box.right && atY >= box.top && atY <= box.bottom;
          if (inside) found.push(index);
        }
      }
      return found;
    },
  };
}
