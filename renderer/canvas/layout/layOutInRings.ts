import type { Spot } from '../graphCanvasProps';
import type { LayoutNode, LayoutTask } from './layoutTask';
import { neighboursOf } from './neighboursOf';
import { ringOf, ringRadius } from './ringOf';

/** Chart units from ring to ring, from the edge of one node to that of the next. */
const BETWEEN = 70;

/** Around the centre, each node on the ring that is as many lines away; the rest on the last. */
export function layOutInRings(task: LayoutTask): Map<string, Spot> {
  const places = new Map<string, Spot>();
  let edge = 0;
  for (const ring of ringsOf(task)) {
    const half = Math.max(...ring.map(({ width, height }) => Math.hypot(width, height))) / 2;
    const least = places.size === 0 ? 0 : edge + BETWEEN + half;
    const radius = Math.max(least, ringRadius(ring));
    for (const [id, spot] of ringOf(inOrderOf(ring, places, task), radius)) places.set(id, spot);
    edge = radius + half;
  }
  return places;
}

function ringsOf({ nodes, lines, centre }: LayoutTask): LayoutNode[][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = neighboursOf([...byId.keys()], lines);
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  const known = centre.filter((id) => byId.has(id));
  const [first] = [...byId.keys()].toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  let ids = known.length > 0 ? known : first === undefined ? [] : [first];
  const seen = new Set(ids);
  const rings: string[][] = [];
  while (ids.length > 0) {
    rings.push(ids);
    ids = ids.flatMap((id) =>
      (neighbours.get(id) ?? []).filter((other) => !seen.has(other) && seen.add(other)),
    );
  }
  const rest = [...byId.keys()].filter((id) => !seen.has(id));
  if (rest.length > 0) rings.push(rest);
  return rings.map((ring) => ring.flatMap((id) => byId.get(id) ?? []));
}

/** Each node as near as may be to those of the rings within that it is linked to. */
function inOrderOf(
  ring: readonly LayoutNode[],
  places: ReadonlyMap<string, Spot>,
  { lines }: LayoutTask,
): LayoutNode[] {
  const angles = new Map<string, number>();
  for (const { source, target } of lines) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = places.get(other);
      // Clockwise from above, as the ring is filled.
      if (place && !angles.has(id)) {
        angles.set(id, (Math.atan2(place.y, place.x) + 2.5 * Math.PI) % (2 * Math.PI));
      }
    }
  }
  const angleOf = ({ id }: LayoutNode): number => angles.get(id) ?? 7;
  return ring.toSorted((a, b) => angleOf(a) - angleOf(b) || (a.id < b.id ? -1 : 1));
}
