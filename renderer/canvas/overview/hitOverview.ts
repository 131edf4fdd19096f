import type { Spot } from '../graphCanvasProps';
import type { OverviewArrays } from './overviewArrays';
import type { SpotGrid } from './spotGrid';

/** In chart units: of a note, or of a node that a measure enlarges. */
const MOST_RADIUS = 120;

/** The node at a spot of the chart or within `room` of its border, the nearest; null for none. */
export function nodeAtSpot(
  { x, y, radius }: OverviewArrays,
  grid: SpotGrid,
  spot: Spot,
  room: number,
): number | null {
  const reach = room + MOST_RADIUS;
  const box = {
    left: spot.x - reach,
    right: spot.x + reach,
    top: spot.y - reach,
    bottom: spot.y + reach,
  };
  let best: number | null = null;
  let least = Infinity;
  for (const index of grid.within(box)) {
    const away = Math.hypot((x[index] ?? 0) - spot.x, (y[index] ?? 0) - spot.y);
    if (away > (radius[index] ?? 0) + room || away >= least) continue;
    [best, least] = [index, away];
  }
  return best;
}

/** The line within `room` chart units of a spot, the nearest; null for none. */
export function lineAtSpot(
  { x, y, from, to }: OverviewArrays,
  spot: Spot,
  room: number,
): number | null {
  let best: number | null = null;
  let least = room * room;
  for (let line = 0; line < from.length; line += 1) {
    const [a, b] = [from[line] ?? 0, to[line] ?? 0];
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x[a], y[a], x[b], y[b]];
    if (spot.x < Math.min(ax, bx) - room || spot.x > Math.max(ax, bx) + room) continue;
    if (spot.y < Math.min(ay, by) - room || spot.y > Math.max(ay, by) + room) continue;
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : ((spot.x - ax) * dx + (spot.y - ay) * dy) / length;
    const t = Math.max(0, Math.min(1, share));
    const away = (ax + dx * t - spot.x) ** 2 + (ay + dy * t - spot.y) ** 2;
    if (away <= least) [best, least] = [line, away];
  }
  return best;
}
