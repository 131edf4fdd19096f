import type { PlacePrecision } from '../../../core/vocabularies/placePrecision';

/**
 * How far around its position a place may lie, in metres. The scale of precision gives no distance,
 * so these are only of the right order: the surroundings of a town, and a province.
 */
export const areaRadii: Readonly<Record<PlacePrecision, number>> = {
  '1': 0,
  '2': 15_000,
  '3': 100_000,
};

/** Null and exact have no area: the first because nobody said how exact it is. */
export function areaOf(precision: PlacePrecision | null): number {
  return precision === null ? 0 : areaRadii[precision];
}
