import type { Spot } from '../graphCanvasProps';
import { smallestArc } from './smallestArc';

interface FanLine {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
}

/** Radians: as wide as rivals leave their incident, and as near each other as they may. */
const WIDEST = (2 / 3) * Math.PI;
const LEAST_GAP = 0.26;
/** Radians by which a line leaves beside the straight way to its end. */
const MOST_TURN = 0.85;
/** Chart units. Less would look straight, as links do; more would wander. */
const LEAST_BEND = 20;
const MOST_BEND = 150;
const SWEEPS = 12;

/**
 * How far each rival of one incident bends, so that they leave it as a fan from one side, in the
 * order of their ends and apart from each other.
 */
export function fanBends(lines: readonly FanLine[]): ReadonlyMap<string, number> {
  const turn = 2 * Math.PI;
  const directions = lines.map(({ from, to }) => Math.atan2(to.y - from.y, to.x - from.x));
  const arc = smallestArc(directions);
  const ordered = lines
    .map((line, index) => {
      const beyond = (directions[index] ?? 0) - arc.from;
      // An end of the arc may come out as a hair less than a whole turn.
      const along = (((beyond + 1e-9) % turn) + turn) % turn;
      return { ...line, direction: arc.from + along };
    })
    .sort((a, b) => a.direction - b.direction || (a.id < b.id ? -1 : 1));
  const middle = (arc.from + arc.to) / 2;
  const squeeze = Math.min(1, WIDEST / Math.max(1e-9, arc.to - arc.from));
  const leaving = spreadOut(
    ordered.map(({ direction }) => middle + (direction - middle) * squeeze),
  );
  return new Map(
    ordered.map(({ id, from, to, direction }, index) => {
      const wanted = (leaving[index] ?? direction) - direction;
      const turned = Math.max(-MOST_TURN, Math.min(MOST_TURN, wanted));
      const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
      const bend = Math.max(-MOST_BEND, Math.min(MOST_BEND, Math.tan(turned) * half));
      const least = Math.min(LEAST_BEND, half * 0.4);
      const outward = index < ordered.length / 2 ? -1 : 1;
      const side = Math.abs(bend) < 1e-6 ? outward : Math.sign(bend);
      return [id, Math.abs(bend) < least ? side * least : bend];
    }),
  );
}

/** Pushes neighbours that are too near each other apart, each by half. */
function spreadOut(angles: readonly number[]): number[] {
  const spread = [...angles];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let index = 1; index < spread.length; index += 1) {
      const before = spread[index - 1] ?? 0;
      const here = spread[index] ?? 0;
      const lacking = LEAST_GAP - (here - before);
      if (lacking <= 0) continue;
      spread[index - 1] = before - lacking / 2;
      spread[index] = here + lacking / 2;
    }
  }
  return spread;
}
