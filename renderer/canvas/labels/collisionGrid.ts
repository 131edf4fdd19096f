import type { Box } from '../geometry/box';

const CELL = 64;
const COLUMN = 2 ** 24;

/** Boxes by the cells that they touch, so that neighbours are found without looking at all. */
export interface CollisionGrid<T> {
  readonly add: (box: Box, value: T) => void;
  readonly remove: (box: Box, value: T) => void;
  /** Values whose cells the box touches, each once; they need not overlap it. */
  readonly near: (box: Box) => ReadonlySet<T>;
}

export function createCollisionGrid<T>(): CollisionGrid<T> {
  const cells = new Map<number, Set<T>>();
  return {
    add(box, value) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.add(value);
        else cells.set(key, new Set([value]));
      }
    },
    remove(box, value) {
      for (const key of cellsOf(box)) cells.get(key)?.delete(value);
    },
    near(box) {
      const found = new Set<T>();
      for (const key of cellsOf(box)) for (const value of cells.get(key) ?? []) found.add(value);
      return found;
    },
  };
}

function cellsOf(box: Box): number[] {
  const keys: number[] = [];
  const right = Math.floor(box.right / CELL);
  const bottom = Math.floor(box.bottom / CELL);
  for (let x = Math.floor(box.left / CELL); x <= right; x += 1) {
    for (let y = Math.floor(box.top / CELL); y <= bottom; y += 1) keys.push(x * COLUMN + y);
  }
  return keys;
}
