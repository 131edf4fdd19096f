import type { MapItem } from './mapState';

/** Of a single mark, in CSS pixels. */
export const MARK_RADIUS = 11;

/** Grows slowly: a count of a hundred is not ten times as important as one of ten. */
export function itemRadius({ marks }: Pick<MapItem, 'marks'>): number {
  return marks.length === 1 ? MARK_RADIUS : Math.min(17, 11 + 0.8 * Math.log2(marks.length));
}
