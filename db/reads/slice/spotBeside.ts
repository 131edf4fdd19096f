interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Far enough for a node and its label, in chart units. */
const DISTANCE = 150;
const FIRST_ANGLE = -Math.PI / 3;
const STEP = Math.PI / 5;

/** Where the hypothesis of this rank stands around its incident; the same for the same input. */
export function spotBeside({ x, y }: Spot, rank: number): Spot {
  const angle = FIRST_ANGLE - rank * STEP;
  return {
    x: Math.round(x + DISTANCE * Math.cos(angle)),
    y: Math.round(y + DISTANCE * Math.sin(angle)),
  };
}
