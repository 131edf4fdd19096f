import type { Rating } from '../vocabularies/rating';

/**
 * What a rating counts against a hypothesis. Heuer ranks by what is inconsistent: consistent
 * evidence helps no hypothesis, because it mostly fits its rivals too.
 */
const points: Readonly<Record<Rating, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2, NA: 0 };

export function inconsistencyOf(rating: Rating | undefined): number {
  return rating === undefined ? 0 : points[rating];
}
