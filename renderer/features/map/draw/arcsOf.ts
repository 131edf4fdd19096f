import type { Uid } from '../../../../core/uid';
import { arcOf } from '../lines/arcOf';
import { bundleLines } from '../lines/bundleLines';
import { itemSpot, type MapArc, type MapItem, type MapState, type PlacedMark } from './mapState';

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

/** The lines between what stands on the map. A link that places its end there is not drawn once more. */
export function arcsOf(
  { marks, lines, view: { scale } }: Pick<MapState, 'marks' | 'lines' | 'view'>,
  items: readonly MapItem[],
): readonly MapArc[] {
  const itemOf = new Map(items.flatMap((item) => item.marks.map(({ id }) => [id, item] as const)));
  const marksOf = new Map<Uid, PlacedMark[]>();
  const placing = new Set<Uid>();
  for (const mark of marks) {
    const others = marksOf.get(mark.node.uid);
    if (others) others.push(mark);
    else marksOf.set(mark.node.uid, [mark]);
    for (const { link } of mark.ways) placing.add(link);
  }
  const spots = new Map(items.map((item) => [item.id, itemSpot(item, scale)]));
  const shown = lines.filter(({ uid }) => !placing.has(uid));
  const bundles = (['link', 'attribution'] as const).flatMap((sort) =>
    bundleLines(
      shown.filter(({ what }) => what === sort),
      ({ from, to }) => {
        const pair = nearestPair(marksOf.get(from) ?? [], marksOf.get(to) ?? []);
        const [first, second] = pair?.map(({ id }) => itemOf.get(id)?.id) ?? [];
        return first === undefined || second === undefined ? null : [first, second];
      },
    ).map((bundle) => ({ ...bundle, id: `${sort} ${bundle.id}` })),
  );
  const lanes = new Map<string, number>();
  return bundles.flatMap((bundle): readonly MapArc[] => {
    const [from, to] = [spots.get(bundle.from), spots.get(bundle.to)];
    if (!from || !to) return [];
    const key = [bundle.from, bundle.to].sort().join(' ');
    const lane = lanes.get(key) ?? 0;
    lanes.set(key, lane + 1);
    return [{ ...bundle, lane, curve: arcOf(from, to, lane) }];
  });
}
