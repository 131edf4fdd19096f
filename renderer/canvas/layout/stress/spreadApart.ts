export interface Boxes {
  /** Middles, which are moved. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: Float64Array;
  readonly height: Float64Array;
  readonly fixed: Uint8Array;
}

/** Chart units between two boxes at the end; more than rounding takes. */
const GAP = 4;
const ROUNDS = 30;

/** Boxes by the squares of a grid that their middles lie in. */
class Squares {
  readonly #size: number;
  readonly #boxes = new Map<number, number[]>();

  constructor(size: number) {
    this.#size = size;
  }

  #square(value: number): number {
    return Math.floor(value / this.#size);
  }

  add(box: number, x: number, y: number): void {
    const key = this.#square(x) * 0x200000 + this.#square(y);
    const there = this.#boxes.get(key);
    if (there) there.push(box);
    else this.#boxes.set(key, [box]);
  }

  /** Whether one of the boxes that may reach to this spot is wanted. */
  some(x: number, y: number, isWanted: (box: number) => boolean): boolean {
    const [column, row] = [this.#square(x), this.#square(y)];
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        const there = this.#boxes.get(across * 0x200000 + down);
        if (there?.some(isWanted)) return true;
      }
    }
    return false;
  }
}

function largest({ width, height }: Boxes): number {
  let most = 1;
  for (let box = 0; box < width.length; box += 1) {
    most = Math.max(most, width[box]! + GAP, height[box]! + GAP);
  }
  return most;
}

/** Pushes each two that overlap half the way apart that is shorter; returns how many did. */
function pushOverlapping(boxes: Boxes, size: number): number {
  const { x, y, width, height, fixed } = boxes;
  const squares = new Squares(size);
  let pushed = 0;
  for (let box = 0; box < x.length; box += 1) {
    squares.some(x[box]!, y[box]!, (other) => {
      const dx = x[box]! - x[other]!;
      const dy = y[box]! - y[other]!;
      const overX = (width[box]! + width[other]!) / 2 + GAP - Math.abs(dx);
      const overY = (height[box]! + height[other]!) / 2 + GAP - Math.abs(dy);
      if (overX <= 0 || overY <= 0 || (fixed[box] === 1 && fixed[other] === 1)) return false;
      pushed += 1;
      const share = fixed[box] === 1 ? 0 : fixed[other] === 1 ? 1 : 0.5;
      if (overX < overY) {
        const push = dx >= 0 ? overX : -overX;
        x[box]! += push * share;
        x[other]! -= push * (1 - share);
      } else {
        const push = dy >= 0 ? overY : -overY;
        y[box]! += push * share;
        y[other]! -= push * (1 - share);
      }
      return false;
    });
    squares.add(box, x[box]!, y[box]!);
  }
  return pushed;
}

/** Puts each box, from the middle outwards, at the free spot that is nearest to where it is. */
function placeFree(boxes: Boxes, size: number): void {
  const { x, y, width, height, fixed } = boxes;
  const count = x.length;
  let [midX, midY] = [0, 0];
  for (let box = 0; box < count; box += 1) {
    midX += x[box]! / count;
    midY += y[box]! / count;
  }
  const away = (box: number): number => Math.hypot(x[box]! - midX, y[box]! - midY);
  const order = Array.from({ length: count }, (_, box) => box);
  const distance = Float64Array.from(order, away);
  order.sort(
    (one, other) => fixed[other]! - fixed[one]! || distance[one]! - distance[other]! || one - other,
  );
  const squares = new Squares(size);
  for (const box of order) {
    const isTaken = (atX: number, atY: number): boolean =>
      squares.some(
        atX,
        atY,
        (other) =>
          Math.abs(atX - x[other]!) < (width[box]! + width[other]!) / 2 + GAP - 1 &&
          Math.abs(atY - y[other]!) < (height[box]! + height[other]!) / 2 + GAP - 1,
      );
    const [fromX, fromY] = [x[box]!, y[box]!];
    const step = Math.min(width[box]!, height[box]!) / 2 + GAP;
    // A spiral, on which each turn is one step further out.
    for (let turn = 0; fixed[box] === 0 && isTaken(x[box]!, y[box]!); turn += 1) {
      const angle = Math.sqrt(turn + 1) * 3.5;
      const radius = (step * angle) / (2 * Math.PI);
      x[box] = fromX + radius * Math.cos(angle);
      y[box] = fromY + radius * Math.sin(angle);
    }
    squares.add(box, x[box]!, y[box]!);
  }
}

/** Moves boxes until none lies upon another, as little as may be; only fixed ones may. */
export function spreadApart(boxes: Boxes): void {
  const size = largest(boxes);
  for (let round = 0; round < ROUNDS; round += 1) if (pushOverlapping(boxes, size) === 0) return;
  placeFree(boxes, size);
}
