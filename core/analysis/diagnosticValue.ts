import type { Uid } from '../uid';
import type { Rating } from '../vocabularies/rating';
import { inconsistencyOf } from './inconsistencyOf';
import type { Matrix } from './matrix';

/** From what fits best to what fits least. NA lies outside. */
const scale: readonly Rating[] = ['CC', 'C', 'N', 'I', 'II'];

export type DiagnosticValue =
  /** It rates the hypotheses differently: `spread` steps lie between the best and the worst. */
  | { readonly value: 'some'; readonly spread: number }
  /** It rates the same against every hypothesis it bears on: it tells none from another. */
  | { readonly value: 'none' }
  /** The same so far, and not rated against all. */
  | { readonly value: 'unknown' };

/** Whether a piece of evidence helps to tell the hypotheses apart. */
export function diagnosticValue({ hypotheses, ratingOf }: Matrix, claim: Uid): DiagnosticValue {
  const ratings = hypotheses.map((hypothesis) => ratingOf(claim, hypothesis));
  const bearing = ratings.filter((rating) => rating !== undefined && rating !== 'NA');
  const steps = bearing.map((rating) => scale.indexOf(rating));
  const spread = Math.max(0, ...steps) - Math.min(scale.length, ...steps);
  if (spread > 0) return { value: 'some', spread };
  // It counts against some and cannot count against the others, which moves the ranking.
  const [same] = bearing;
  const excused = ratings.includes('NA');
  if (excused && inconsistencyOf(same) > 0) {
    return { value: 'some', spread: inconsistencyOf(same) };
  }
  return { value: ratings.includes(undefined) ? 'unknown' : 'none' };
}
