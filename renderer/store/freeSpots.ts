/** In chart units: wide enough that two labels do not touch. */
const ACROSS = 170;
const DOWN = 120;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What stands on a chart, by cells that are as large as the room that each takes. */
class Taken {
  readonly #cells = new Map<string, Spot[]>();

  constructor(spots: readonly Spot[]) {
    for (const spot of spots) this.add(spot);
  }

  add(spot: Spot): void {
    const key = this.#keyOf(Math.floor(spot.x / ACROSS), Math.floor(spot.y / DOWN));
    const cell = this.#cells.get(key);
    if (cell) cell.push(spot);
    else this.#cells.set(key, [spot]);
  }

  isFree({ x, y }: Spot): boolean {
    const [column, row] = [Math.floor(x / ACROSS), Math.floor(y / DOWN)];
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        for (const other of this.#cells.get(this.#keyOf(column + across, row + down)) ?? []) {
          const isFar =
            Math.abs(other.x - x) >= ACROSS * 0.9 || Math.abs(other.y - y) >= DOWN * 0.9;
          if (!isFar) return false;
        }
      }
    }
    return true;
  }

  #keyOf(column: number, row: number): string {
    return `${String(column)} ${String(row)}`;
  }
}

function middleOf(spots: readonly Spot[]): Spot {
  const count = Math.max(1, spots.length);
  return {
    x: spots.reduce((sum, { x }) => sum + x, 0) / count,
    y: spots.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** The grid around a spot, nearest first; what lies away from the middle counts as nearer. */
function spotsAround(near: Spot, middle: Spot, reach: number): Spot[] {
  const away = { x: near.x - middle.x, y: near.y - middle.y };
  const length = Math.hypot(away.x, away.y);
  const found: { readonly spot: Spot; readonly weight: number }[] = [];
  for (let column = -reach; column <= reach; column += 1) {
    for (let row = -reach; row <= reach; row += 1) {
      const [x, y] = [column * ACROSS, row * DOWN];
      const distance = Math.hypot(x, y);
      const turn =
        distance === 0 || length === 0 ? 0 : (x * away.x + y * away.y) / (distance * length);
      const spot = { x: Math.round(near.x + x), y: Math.round(near.y + y) };
      found.push({ spot, weight: distance * (1 - 0.3 * turn) });
    }
  }
  return found.sort((one, other) => one.weight - other.weight).map(({ spot }) => spot);
}

/**
 * For each wanted spot a free one as near to it as there is, in turn, so that nothing new covers
 * anything. The same for the same input.
 */
export function freeSpots(wanted: readonly Spot[], standing: readonly Spot[]): Spot[] {
  const taken = new Taken(standing);
  const middle = middleOf(standing);
  // Each that stands takes up to nine cells of the grid around another one.
  const reach = Math.ceil((3 * Math.sqrt(standing.length + wanted.length)) / 2) + 1;
  const around = new Map<string, { readonly spots: readonly Spot[]; next: number }>();
  return wanted.map((near) => {
    const key = `${String(near.x)} ${String(near.y)}`;
    const grid = around.get(key) ?? { spots: spotsAround(near, middle, reach), next: 0 };
    around.set(key, grid);
    while (grid.next < grid.spots.length) {
      const spot = grid.spots[grid.next] ?? near;
      grid.next += 1;
      if (!taken.isFree(spot)) continue;
      taken.add(spot);
      return spot;
    }
    return near;
  });
}
