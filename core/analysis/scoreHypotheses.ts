import type { Uid } from '../uid';
import { groupRepeated } from './groupRepeated';
import { inconsistencyOf } from './inconsistencyOf';
import type { Evidence, Matrix } from './matrix';
import { weighEvidence } from './weighEvidence';

export interface Score {
  readonly hypothesis: Uid;
  /** What speaks against it. Null: nothing is rated, so nothing can be said. */
  readonly inconsistency: number | null;
  /** Rated evidence that can bear on it. */
  readonly rated: number;
  /** Not rated yet. Not neutral: it may still count against it. */
  readonly blank: number;
  readonly notApplicable: number;
}

export interface Scoring {
  /** Whether evidence counts by its grades, or each piece the same. */
  readonly weighted: boolean;
}

function scoreOne(
  { evidence, ratingOf }: Matrix,
  groups: readonly (readonly Evidence[])[],
  hypothesis: Uid,
  { weighted }: Scoring,
): Score {
  const ratings = evidence.map(({ claim }) => ratingOf(claim, hypothesis));
  const notApplicable = ratings.filter((rating) => rating === 'NA').length;
  const blank = ratings.filter((rating) => rating === undefined).length;
  const rated = ratings.length - notApplicable - blank;
  const counts = (piece: Evidence): number =>
    inconsistencyOf(ratingOf(piece.claim, hypothesis)) *
    (weighted ? weighEvidence(piece).weight : 1);
  // Of claims that repeat one another, the one that speaks most strongly against it counts.
  const inconsistency = groups.reduce((sum, group) => sum + Math.max(...group.map(counts)), 0);
  return {
    hypothesis,
    inconsistency: rated === 0 ? null : inconsistency,
    rated,
    blank,
    notApplicable,
  };
}

/** What speaks against each hypothesis, in the order of the matrix. */
export function scoreHypotheses(matrix: Matrix, scoring: Scoring): readonly Score[] {
  const groups = groupRepeated(matrix.evidence);
  return matrix.hypotheses.map((hypothesis) => scoreOne(matrix, groups, hypothesis, scoring));
}
