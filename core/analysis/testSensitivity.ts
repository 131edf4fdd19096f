import type { Uid } from '../uid';
import type { Rating } from '../vocabularies/rating';
import { groupRepeated } from './groupRepeated';
import type { Matrix } from './matrix';
import { firstOf, rankHypotheses, type Ranked } from './rankHypotheses';
import type { Scoring } from './scoreHypotheses';

/** What a rating would be if the opposite of the claim were true. */
const reversed: Readonly<Record<Rating, Rating>> = {
  CC: 'II',
  C: 'I',
  N: 'N',
  I: 'C',
  II: 'CC',
  NA: 'NA',
};

/** The ranking as it would be without a piece of evidence, and with its opposite. */
export interface Sensitivity {
  readonly missing: readonly Ranked[];
  readonly whenFalse: readonly Ranked[];
  /** Whether other hypotheses, or not all of the same, would come first. */
  readonly missingChangesFirst: boolean;
  readonly falseChangesFirst: boolean;
}

/** Repetitions go along: where a claim is false or missing, so is what repeats it. */
function withRepetitions({ evidence }: Matrix, claim: Uid): ReadonlySet<Uid> {
  const group = groupRepeated(evidence).find((pieces) =>
    pieces.some((piece) => piece.claim === claim),
  );
  return new Set(group?.map((piece) => piece.claim) ?? [claim]);
}

export function testSensitivity(matrix: Matrix, claim: Uid, scoring: Scoring): Sensitivity {
  const struck = withRepetitions(matrix, claim);
  const { evidence, ratingOf } = matrix;
  const missing = rankHypotheses(
    { ...matrix, evidence: evidence.filter((piece) => !struck.has(piece.claim)) },
    scoring,
  );
  const whenFalse = rankHypotheses(
    {
      ...matrix,
      ratingOf: (of, hypothesis) => {
        const rating = ratingOf(of, hypothesis);
        return rating !== undefined && struck.has(of) ? reversed[rating] : rating;
      },
    },
    scoring,
  );
  const first = firstOf(rankHypotheses(matrix, scoring)).join(' ');
  return {
    missing,
    whenFalse,
    missingChangesFirst: firstOf(missing).join(' ') !== first,
    falseChangesFirst: firstOf(whenFalse).join(' ') !== first,
  };
}
