interface LaneInput {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly what: 'link' | 'attribution';
}

/**
 * Lanes keep lines between the same two nodes apart. Lane 0 is straight; a lane's sign is the side
 * as seen from the end whose id is smaller, so that lines of both directions never share a lane.
 * Attributions never get lane 0: they are curves, also where they are alone.
 */
export function edgeLanes(edges: readonly LaneInput[]): ReadonlyMap<string, number> {
  const groups = new Map<string, LaneInput[]>();
  for (const edge of edges) {
    const ends =
      edge.source < edge.target ? [edge.source, edge.target] : [edge.target, edge.source];
    const key = ends.join(' ');
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  const lanes = new Map<string, number>();
  for (const group of groups.values()) {
    const ordered = group.toSorted(
      (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
    const links = ordered.filter((edge) => edge.what === 'link').length;
    const slots = laneSlots(links, ordered.length - links);
    ordered.forEach((edge, index) => {
      const lane = slots[index] ?? 0;
      lanes.set(edge.id, edge.source <= edge.target ? lane : -lane);
    });
  }
  return lanes;
}

function rank(edge: LaneInput): number {
  return edge.what === 'link' ? 0 : 1;
}

function laneSlots(links: number, attributions: number): number[] {
  if (links === 0 && attributions === 1) return [1];
  if (links === 1 && attributions > 0) return [0, ...outward(attributions)];
  const slots = centred(links + attributions);
  // The middle of an odd number of lines would be straight; an attribution bends past the others.
  return slots.map((lane, index) => (lane === 0 && index >= links ? (slots.length + 1) / 2 : lane));
}

function centred(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
}

/** 1, -1, 2, -2, … */
function outward(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => (index % 2 === 0 ? 1 : -1) * ((index >> 1) + 1),
  );
}
