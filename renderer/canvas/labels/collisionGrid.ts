import type { Box } from '../geometry/box';

const CELL = 64;
const COLUMN = 2 ** 24;

/** Boxes by the cells that they touch, so that neighbours are found without looking at all. */
export interface CollisionGrid<T> {
  readonly add: (box: Box, value: T) => void;
  readonly remove: (box: Box, value: T) => void;
  /** Values whose cells the box touches, each once; they need not overlap it. */
  readonly near: (box: Box) => readonly T[];
}

export function createCollisionGrid<T>(): CollisionGrid<T> {
  const cells = new Map<number, Entry<T>[]>();
  let looks = 0;
  return {
    add(box, value) {
      const entry = { value, seen: 0 };
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(entry);
        else cells.set(key, [entry]);
      }
    },
    remove(box, value) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        const at = cell?.findIndex((entry) => entry.value === value) ?? -1;
        if (at >= 0) cell?.splice(at, 1);
      }
    },
    near(box) {
      // Asked a hundred thousand times for one chart: nothing is made here but the answer.
      looks += 1;
      const found: T[] = [];
      const right = Math.floor(box.right / CELL);
      const bottom = Math.floor(box.bottom / CELL);
      const top = Math.floor(box.top / CELL);
      for (let x = Math.floor(box.left / CELL); x <= right; x += 1) {
        for (let y = top; y <= bottom; y += 1) {
          const cell = cells.get(x * COLUMN + y);
          if (!cell) continue;
          for (const entry of cell) {
            if (entry.seen === looks) continue;
            entry.seen = looks;
            found.push(entry.value);
          }
        }
      }
      return found;
    },
  };
}

/** What was added, and by which look it was found last. */
interface Entry<T> {
  readonly value: T;
  seen: number;
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
