import type { Spot } from '../graphCanvasProps';

export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: Readonly<Record<Direction, Spot>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The thing one would mean by an arrow key: near, and rather ahead than aside. Only what lies ahead
 * is eligible; null when nothing does.
 */
export function nearestInDirection<T extends Spot>(
  from: Spot,
  direction: Direction,
  all: readonly T[],
): T | null {
  const { x, y } = vectors[direction];
  let best: T | null = null;
  let least = Infinity;
  for (const one of all) {
    const dx = one.x - from.x;
    const dy = one.y - from.y;
    const ahead = dx * x + dy * y;
    if (ahead <= 0) continue;
    // The distance over the squared cosine of the angle: what lies mostly aside counts as far away.
    const distance = Math.hypot(dx, dy);
    const cost = distance ** 3 / ahead ** 2;
    if (cost < least) [best, least] = [one, cost];
  }
  return best;
}
