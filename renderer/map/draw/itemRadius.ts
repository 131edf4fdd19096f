import type { MapItem, MapState } from './mapState';

/** Of a single mark, in CSS pixels. */
const MARK_RADIUS = 11;
/** Two of the largest still lie beside each other, see `LEAST_DISTANCE`. */
const LARGEST = 17;
/** Its icon can still be told. */
const SMALLEST = 7.5;

/** Between the sizes of a rule or a measure there is less room than on the graph. */
export function markRadius(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, MARK_RADIUS * scale ** 0.75));
}

/** Grows slowly: a count of a hundred is not ten times as important as one of ten. */
export function itemRadius({ marks }: Pick<MapItem, 'marks'>, looks: MapState['looks']): number {
  const [mark, second] = marks;
  if (mark && !second) return markRadius(looks.get(mark.node.uid)?.scale ?? 1);
  return Math.min(LARGEST, 11 + 0.8 * Math.log2(marks.length));
}
