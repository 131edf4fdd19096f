import { curveBetween, type Curve } from '../../canvas/geometry/curve';
import type { Spot } from '../geo/mercator';

/** Of the distance between its ends. */
const BEND = 0.16;
const MOST_BEND = 90;
/** Between lanes of the same two ends, in CSS pixels. */
const LANE = 16;
/** From the middle of a symbol to where a line begins and ends. */
const GAP = 13;

/**
 * A line from symbol to symbol. It bends to the same side whichever of its ends it begins at, so that
 * lanes between the same two symbols never lie upon each other.
 */
export function arcOf(from: Spot, to: Spot, lane: number): Curve {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  const bend = Math.min(MOST_BEND, distance * BEND) + lane * LANE;
  const upward = from.x < to.x || (from.x === to.x && from.y < to.y) ? -1 : 1;
  return curveBetween(from, to, bend * upward, GAP, GAP + 3);
}
