import type { ByLook, OverviewArrays } from './overviewArrays';
import type { LeftOut, OverviewView } from './drawOverview';

/** Lines of one look as they lie on the canvas: four numbers for each, and how long all are. */
export interface ClippedLines {
  readonly ends: readonly number[];
  readonly length: number;
}

/** CSS pixels around the canvas: what is cut off there is not seen. */
const ROOM = 8;
/** CSS pixels. Shorter lines hide under their nodes. */
const LEAST = 1;

/**
 * The lines of a look in sight, cut off where they leave the canvas: most of a line can lie
 * outside, and its dashes would be drawn for nothing.
 */
export function clipLines(
  { from, to }: Pick<OverviewArrays, 'from' | 'to'>,
  { order, starts }: ByLook,
  look: number,
  { x, y, view }: { x: Float32Array; y: Float32Array; view: OverviewView },
  leftOut: LeftOut | null,
): ClippedLines {
  const ends: number[] = [];
  let length = 0;
  const [right, bottom] = [view.width + ROOM, view.height + ROOM];
  const end = starts[look + 1] ?? 0;
  for (let place = starts[look] ?? 0; place < end; place += 1) {
    const line = order[place] ?? 0;
    if (leftOut?.lines[line] === 1) continue;
    const [a, b] = [from[line] ?? 0, to[line] ?? 0];
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x[a], y[a], x[b], y[b]];
    if ((ax < -ROOM && bx < -ROOM) || (ax > right && bx > right)) continue;
    if ((ay < -ROOM && by < -ROOM) || (ay > bottom && by > bottom)) continue;
    const [dx, dy] = [bx - ax, by - ay];
    let enter = 0;
    let leave = 1;
    if (dx !== 0) {
      const [one, other] = [(-ROOM - ax) / dx, (right - ax) / dx];
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    }
    if (dy !== 0) {
      const [one, other] = [(-ROOM - ay) / dy, (bottom - ay) / dy];
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    }
    const long = (leave - enter) * Math.hypot(dx, dy);
    if (leave <= enter || long < LEAST) continue;
    length += long;
    ends.push(ax + dx * enter, ay + dy * enter, ax + dx * leave, ay + dy * leave);
  }
  return { ends, length };
}
