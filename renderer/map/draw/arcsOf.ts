import { arcOf } from '../lines/arcOf';
import { bundleLines } from '../lines/bundleLines';
import { itemSpot, type MapArc, type MapItem, type MapLine, type MapState } from './mapState';

/** More would hide the map and each other: only those of what is selected are then drawn. */
const MOST_ARCS = 400;

type Wanted = Pick<MapState, 'lines' | 'selection' | 'view'>;

interface DrawnArcs {
  readonly arcs: readonly MapArc[];
  /** Lines that are too many to draw. */
  readonly leftOut: number;
}

/** The lines between the symbols. */
export function arcsOf(
  { lines, selection, view: { scale } }: Wanted,
  items: readonly MapItem[],
): DrawnArcs {
  const itemOf = new Map(items.flatMap((item) => item.marks.map(({ id }) => [id, item] as const)));
  const spots = new Map(items.map((item) => [item.id, itemSpot(item, scale)]));
  const bundles = (['link', 'attribution'] as const).flatMap((sort) =>
    bundleLines(
      lines.filter(({ what }) => what === sort),
      ({ ends: [from, to] }) => {
        const [first, second] = [itemOf.get(from)?.id, itemOf.get(to)?.id];
        return first === undefined || second === undefined ? null : [first, second];
      },
    ).map((bundle) => ({ ...bundle, id: `${sort} ${bundle.id}` })),
  );
  const isChosen = ({ uid, from, to }: MapLine): boolean =>
    selection.has(uid) || selection.has(from) || selection.has(to);
  const drawn =
    bundles.length > MOST_ARCS ? bundles.filter((bundle) => bundle.lines.some(isChosen)) : bundles;
  const lanes = new Map<string, number>();
  const arcs = drawn.flatMap((bundle): readonly MapArc[] => {
    const [from, to] = [spots.get(bundle.from), spots.get(bundle.to)];
    if (!from || !to) return [];
    const key = [bundle.from, bundle.to].sort().join(' ');
    const lane = lanes.get(key) ?? 0;
    lanes.set(key, lane + 1);
    return [{ ...bundle, lane, curve: arcOf(from, to, lane) }];
  });
  const all = bundles.reduce((count, bundle) => count + bundle.lines.length, 0);
  const shownCount = arcs.reduce((count, arc) => count + arc.lines.length, 0);
  return { arcs, leftOut: all - shownCount };
}
