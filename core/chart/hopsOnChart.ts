import type { Uid } from '../uid';
import type { ChartSlice } from '../views/sliceView';

type Lines = Pick<ChartSlice, 'nodes' | 'links' | 'attributions'>;

/** What lies within so many steps of these on a chart: entities, and the lines between them. */
export function hopsOnChart(slice: Lines, of: readonly Uid[], steps: number): ReadonlySet<Uid> {
  const ends = [
    ...slice.links.map(({ uid, from, to }) => [uid, from, to] as const),
    ...slice.attributions.map(({ uid, incident, actor }) => [uid, incident, actor] as const),
  ];
  const around = new Map<Uid, Uid[]>(slice.nodes.map(({ uid }) => [uid, []]));
  for (const [, from, to] of ends) {
    if (to === null) continue;
    around.get(from)?.push(to);
    around.get(to)?.push(from);
  }
  const wanted = new Set(of);
  // A line stands for its ends.
  const begins = ends.flatMap(([uid, from, to]) => (wanted.has(uid) ? [from, to] : []));
  const near = new Set<Uid>();
  let edge = [...of, ...begins].filter((uid): uid is Uid => uid !== null && around.has(uid));
  for (let step = 0; step <= steps && edge.length > 0; step += 1) {
    for (const uid of edge) near.add(uid);
    edge = edge.flatMap((uid) => around.get(uid) ?? []).filter((uid) => !near.has(uid));
  }
  for (const [uid, from, to] of ends) {
    if (near.has(from) && (to === null || near.has(to))) near.add(uid);
  }
  return near;
}
