import type { Spot } from '../graphCanvasProps';

interface StartLine {
  readonly source: string;
  readonly target: string;
}

/** Chart units between the rings. */
const RING = 150;

/**
 * Where a layout starts: around the node with the most lines, ring by ring, each node near those
 * that led to it. The same graph always starts the same, whatever order its elements come in.
 */
export function startPlaces(
  ids: readonly string[],
  lines: readonly StartLine[],
): ReadonlyMap<string, Spot> {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { source, target } of lines) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  const order = ids.toSorted((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const places = new Map<string, Spot>();
  let offset = 0;
  for (const root of order) {
    if (places.has(root)) continue;
    offset += placeComponent(root, neighbours, places, offset);
  }
  return places;
}

/** Returns how much width it took. */
function placeComponent(
  root: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  places: Map<string, Spot>,
  left: number,
): number {
  const rings: string[][] = [[root]];
  const seen = new Set([root]);
  for (let ring = rings[0]; ring && ring.length > 0; ring = rings.at(-1)) {
    const next: string[] = [];
    for (const id of ring) {
      for (const other of [...(neighbours.get(id) ?? [])].sort()) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    if (next.length === 0) break;
    rings.push(next);
  }
  const radius = rings.length * RING;
  rings.forEach((ring, depth) => {
    ring.forEach((id, index) => {
      const angle = (index / ring.length) * 2 * Math.PI + depth * 0.7;
      places.set(id, {
        x: left + radius + Math.cos(angle) * depth * RING,
        y: Math.sin(angle) * depth * RING,
      });
    });
  });
  return 2 * radius;
}
