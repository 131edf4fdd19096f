import { boxAround, overlapArea, type Box } from '../geometry/box';
import { lengthThrough, type LineGrid } from '../geometry/lineGrid';
import type { CollisionGrid } from '../labels/collisionGrid';
import { wordsOfFamily, type Family } from './drawFamilies';

/** Radians beyond the ends of the arc: there its own lines do not pass. */
const BEYOND = [0.3, 0.6, 1, 1.5] as const;
/** Square chart units that a chart unit of a line under it is worth. */
const CROSSING = 12;

/** Where the number of each family's rivals stands: by an end of its arc, where it covers least. */
export function placeCounts(
  families: readonly Family[],
  bodies: CollisionGrid<Box>,
  lines: LineGrid,
): ReadonlyMap<string, Box> {
  return new Map(
    families.map((family) => {
      let best: Box | undefined;
      let least = Infinity;
      for (const box of boxesAround(family)) {
        let cost = CROSSING * lengthThrough(lines, box);
        for (const body of bodies.near(box)) cost += overlapArea(body, box);
        if (cost < least) [best, least] = [box, cost];
      }
      return [family.incident, best ?? boxAround(family.centre, 0, 0)];
    }),
  );
}

function boxesAround(family: Family): Box[] {
  const { centre, radius, from, to } = family;
  const [width, height] = [wordsOfFamily(family).length * 5.6, 13];
  return BEYOND.flatMap((beyond) => [to + beyond, from - beyond]).map((angle) => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const away = radius + Math.abs(cos) * (width / 2) + Math.abs(sin) * 7;
    return boxAround({ x: centre.x + cos * away, y: centre.y + sin * away }, width, height);
  });
}
