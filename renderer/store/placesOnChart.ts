import type { Placed, PlaceOnChart } from '../../core/language/chart';
import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';

/** The entity or the hypothesis that stands there. */
export function placedUid(of: Placed): Uid {
  return 'entity' in of ? of.entity : of.attribution;
}

/** All that has a place of its own: entities, and hypotheses that point at nobody named. */
export function placesOnChart({
  nodes,
  attributions,
}: Pick<ChartSlice, 'nodes' | 'attributions'>): ReadonlyMap<Uid, PlaceOnChart> {
  const places = [
    ...nodes.map(({ uid, x, y, pinned }) => ({ of: { entity: uid }, x, y, pinned })),
    ...attributions.flatMap(({ uid, spot }) =>
      spot === null ? [] : [{ of: { attribution: uid }, ...spot }],
    ),
  ];
  return new Map(places.map((place) => [placedUid(place.of), place]));
}
