/** In chart units: wide enough that two labels do not touch. */
const ACROSS = 170;
const DOWN = 120;

interface Spot {
  readonly x: number;
  readonly y: number;
}

function isFree({ x, y }: Spot, taken: readonly Spot[]): boolean {
  return taken.every(
    (other) => Math.abs(other.x - x) >= ACROSS * 0.9 || Math.abs(other.y - y) >= DOWN * 0.9,
  );
}

function middle(taken: readonly Spot[]): Spot {
  const count = Math.max(1, taken.length);
  return {
    x: Math.round(taken.reduce((sum, { x }) => sum + x, 0) / count),
    y: Math.round(taken.reduce((sum, { y }) => sum + y, 0) / count),
  };
}

/** A spot where something new covers nothing, as near as rings of a grid come to `near`. */
export function freeSpot(taken: readonly Spot[], near: Spot = middle(taken)): Spot {
  // Each ring has more spots than the one before, so that one of the first `length` rings is free.
  for (let ring = 0; ring <= taken.length; ring += 1) {
    for (let column = -ring; column <= ring; column += 1) {
      for (let row = -ring; row <= ring; row += 1) {
        if (Math.max(Math.abs(column), Math.abs(row)) !== ring) continue;
        const spot = { x: near.x + column * ACROSS, y: near.y + row * DOWN };
        if (isFree(spot, taken)) return spot;
      }
    }
  }
  return near;
}
