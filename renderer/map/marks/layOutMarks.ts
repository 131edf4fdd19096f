import type { Spot } from '../geo/mercator';

/** What is laid out: a thing at a spot of the map. */
export interface Located extends Spot {
  readonly id: string;
  /** Stands in the middle of a fan rather than around it. */
  readonly central: boolean;
}

/** One symbol on the map: a single mark, or several that are counted. */
export interface Item<T extends Located> extends Spot {
  readonly id: string;
  /** From its spot, in CSS pixels: where marks of one spot are fanned out. */
  readonly dx: number;
  readonly dy: number;
  readonly marks: readonly T[];
  /** Its marks stand at one spot: no zoom tells them apart. */
  readonly inseparable: boolean;
  /** Fanned out by hand: it may lie upon others. */
  readonly raised: boolean;
}

/** Symbols are at least this far apart, in CSS pixels, unless they were fanned out by hand. */
export const LEAST_DISTANCE = 36;
/** More than this many at one spot are counted, however much room there is around. */
const MOST_FANNED = 7;
/** So many can be fanned out by hand; more are listed. */
export const MOST_OPENED = 14;
/** Between neighbours of a fan. */
const FAN_STEP = 36;

/** At one spot, to some centimetres. */
function spotKey({ x, y }: Spot): string {
  return `${x.toFixed(9)} ${y.toFixed(9)}`;
}

interface Stack<T> extends Spot {
  readonly key: string;
  readonly marks: readonly T[];
}

function stacksOf<T extends Located>(marks: readonly T[]): readonly Stack<T>[] {
  const stacks = new Map<string, T[]>();
  for (const mark of [...marks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = spotKey(mark);
    const stack = stacks.get(key);
    if (stack) stack.push(mark);
    else stacks.set(key, [mark]);
  }
  return [...stacks].map(([key, all]) => ({
    key,
    x: all[0]?.x ?? 0,
    y: all[0]?.y ?? 0,
    marks: all,
  }));
}

/** The cells of a grid as wide as `distance`, to find neighbours without looking at all. */
function createNear<T extends Spot>(
  distance: number,
): {
  readonly add: (one: T) => void;
  readonly near: (spot: Spot) => readonly T[];
} {
  const cells = new Map<string, T[]>();
  const cellOf = (value: number): number => Math.floor(value / distance);
  return {
    add(one) {
      const key = `${String(cellOf(one.x))} ${String(cellOf(one.y))}`;
      const cell = cells.get(key);
      if (cell) cell.push(one);
      else cells.set(key, [one]);
    },
    near({ x, y }) {
      const found: T[] = [];
      for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column += 1) {
        for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row += 1) {
          found.push(...(cells.get(`${String(column)} ${String(row)}`) ?? []));
        }
      }
      return found.filter((one) => Math.hypot(one.x - x, one.y - y) < distance);
    },
  };
}

interface Cluster<T> extends Spot {
  readonly stacks: Stack<T>[];
}

/** The largest stack takes those around it, then the largest of the rest. */
function cluster<T>(stacks: readonly Stack<T>[], distance: number): readonly Cluster<T>[] {
  const order = [...stacks].sort(
    (a, b) => b.marks.length - a.marks.length || (a.key < b.key ? -1 : 1),
  );
  const clusters = createNear<Cluster<T>>(distance);
  const made: Cluster<T>[] = [];
  for (const stack of order) {
    const [nearest] = [...clusters.near(stack)].sort(
      (a, b) => Math.hypot(a.x - stack.x, a.y - stack.y) - Math.hypot(b.x - stack.x, b.y - stack.y),
    );
    if (nearest) {
      nearest.stacks.push(stack);
      continue;
    }
    const begun = { x: stack.x, y: stack.y, stacks: [stack] };
    clusters.add(begun);
    made.push(begun);
  }
  return made;
}

/** How far from its middle the members of a fan stand. */
function fanRadius(around: number): number {
  return around <= 6 ? FAN_STEP : FAN_STEP / (2 * Math.sin(Math.PI / around));
}

function fan<T extends Located>({ x, y, marks }: Stack<T>, raised: boolean): readonly Item<T>[] {
  const middle = marks.length === 1 ? marks[0] : marks.find(({ central }) => central);
  const around = marks.filter((mark) => mark !== middle);
  const radius = fanRadius(around.length);
  const one = (mark: T, dx: number, dy: number): Item<T> => ({
    id: mark.id,
    x,
    y,
    dx,
    dy,
    marks: [mark],
    inseparable: false,
    raised,
  });
  return [
    ...(middle ? [one(middle, 0, 0)] : []),
    ...around.map((mark, index) => {
      // The first stands at the upper right, so that two do not hide the name to the right.
      const angle = -Math.PI / 3 + (index / around.length) * 2 * Math.PI;
      return one(mark, Math.cos(angle) * radius, Math.sin(angle) * radius);
    }),
  ];
}

/**
 * The symbols that stand for all marks at a scale, in pixels for the width of the world: what would
 * lie upon each other is counted as one, and what is at one spot is fanned out where there is room,
 * or where `opened` is that item.
 */
export function layOutMarks<T extends Located>(
  marks: readonly T[],
  scale: number,
  opened: string | null,
): readonly Item<T>[] {
  const stacks = stacksOf(marks);
  const clusters = cluster(stacks, LEAST_DISTANCE / scale);
  const widest = (2 * fanRadius(MOST_FANNED) + LEAST_DISTANCE) / scale;
  const neighbours = createNear<Cluster<T>>(widest);
  for (const one of clusters) neighbours.add(one);

  const hasRoom = (one: Cluster<T>, count: number): boolean =>
    neighbours
      .near(one)
      .every(
        (other) =>
          other === one ||
          Math.hypot(other.x - one.x, other.y - one.y) * scale >=
            fanRadius(count) + fanRoomOf(other) + LEAST_DISTANCE,
      );
  const items = clusters.flatMap((one): readonly Item<T>[] => {
    const [stack, second] = one.stacks;
    if (!stack) return [];
    const all = one.stacks.flatMap((each) => each.marks);
    const count = stack.marks.length;
    if (!second && (count === 1 || (count <= MOST_FANNED && hasRoom(one, count))))
      return fan(stack, false);
    const id = `cluster:${stack.key}`;
    if (!second && opened === id && count <= MOST_OPENED) return fan(stack, true);
    return [
      { id, x: one.x, y: one.y, dx: 0, dy: 0, marks: all, inseparable: !second, raised: false },
    ];
  });
  return [...items.filter(({ raised }) => !raised), ...items.filter(({ raised }) => raised)];
}

/** What a neighbour may need for a fan of its own. */
function fanRoomOf<T>({ stacks }: Cluster<T>): number {
  const [stack, second] = stacks;
  const count = stack?.marks.length ?? 0;
  return !second && count > 1 && count <= MOST_FANNED ? fanRadius(count) : 0;
}
