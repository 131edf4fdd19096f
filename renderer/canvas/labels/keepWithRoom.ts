import { growBox, overlapArea, type Box } from '../geometry/box';
import { createCollisionGrid } from './collisionGrid';

interface Ranked {
  readonly id: string;
  readonly box: Box;
  /** Where there is room for one only, the higher one is drawn. */
  readonly rank: number;
}

/** From this rank on a label is drawn whether there is room for it or not. */
export const ALWAYS = 1000;
/** Names of the ends of a line that is chosen or pointed at: never hidden by the line's own label. */
const END = 1001;
/** Among many that are selected: before all that are not. */
const SELECTED = 901;
/** Just above the links, and below the names of nodes, which have the number of their lines. */
export const ATTRIBUTION = -1;
export const LINK = -2;

interface AskedFor {
  readonly chosen: boolean;
  readonly pointedAt: boolean;
  /** An end of a line that is chosen or pointed at. */
  readonly isEnd: boolean;
  readonly lines: number;
  readonly areMany: boolean;
}

export function rankOfName({ chosen, pointedAt, isEnd, lines, areMany }: AskedFor): number {
  if (isEnd) return END;
  if (pointedAt || (chosen && !areMany)) return ALWAYS;
  return chosen ? SELECTED + Math.min(90, lines) : Math.min(900, lines);
}

/** Two names side by side would read as one. */
const GAP = 5;

function withGap({ left, right, top, bottom }: Box): Box {
  return { left: left - GAP, right: right + GAP, top: top - 1, bottom: bottom + 1 };
}

/**
 * Labels that would lie upon more important ones, or upon what is `taken`, are left out. The most
 * important come last.
 */
export function keepWithRoom<T extends Ranked>(
  labels: readonly T[],
  crowded: boolean,
  taken: readonly Box[] = [],
): T[] {
  const grid = createCollisionGrid<Box>();
  for (const box of taken) grid.add(box, box);
  const drawn: T[] = [];
  const staysFrom = crowded ? ALWAYS : ATTRIBUTION;
  for (const label of [...labels].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const inner = crowded ? withGap(label.box) : growBox(label.box, -1);
    if (label.rank < staysFrom && grid.near(inner).some((box) => overlapArea(box, inner) > 0))
      continue;
    grid.add(label.box, label.box);
    drawn.push(label);
  }
  return drawn.reverse();
}
