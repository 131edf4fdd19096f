import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { MapLine, PlacedMark } from '../draw/mapState';

/** The marks of two entities that are nearest to each other: each may have several. */
function nearestPair(
  from: readonly PlacedMark[],
  to: readonly PlacedMark[],
): readonly [PlacedMark, PlacedMark] | null {
  let best: readonly [PlacedMark, PlacedMark] | null = null;
  let least = Infinity;
  for (const a of from) {
    for (const b of to) {
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance < least) [best, least] = [[a, b], distance];
    }
  }
  return best;
}

/** The lines of which both ends are on the map, but for links that place one of them there. */
export function linesOnMap(
  { links, attributions }: Pick<ChartSlice, 'links' | 'attributions'>,
  marks: readonly PlacedMark[],
): readonly MapLine[] {
  const marksOf = new Map<Uid, PlacedMark[]>();
  const placing = new Set<Uid>();
  for (const mark of marks) {
    const others = marksOf.get(mark.node.uid);
    if (others) others.push(mark);
    else marksOf.set(mark.node.uid, [mark]);
    for (const { link } of mark.ways) placing.add(link);
  }
  const endsOf = (from: Uid, to: Uid): MapLine['ends'] | null => {
    const pair = nearestPair(marksOf.get(from) ?? [], marksOf.get(to) ?? []);
    return pair && [pair[0].id, pair[1].id];
  };
  const lines: MapLine[] = [];
  for (const of of links) {
    const ends = placing.has(of.uid) ? null : endsOf(of.from, of.to);
    if (ends) lines.push({ what: 'link', uid: of.uid, from: of.from, to: of.to, of, ends });
  }
  for (const of of attributions) {
    const { uid, incident: from, actor: to } = of;
    const ends = to === null ? null : endsOf(from, to);
    if (to !== null && ends) lines.push({ what: 'attribution', uid, from, to, of, ends });
  }
  return lines;
}
