import type { Uid } from '../uid';
import type { AttributionView, ClaimView } from '../views/recordView';
import type { IncidentMatrix } from '../views/matrixView';
import type { Rating } from '../vocabularies/rating';
import type { Evidence, Matrix } from './matrix';

/** What a claim brings into the matrix: both grades, the first source, and what it says. */
function toEvidence({ claim, source, sourceRoot }: ClaimView): Evidence {
  const { about, stance, value } = claim;
  return {
    claim: claim.uid,
    reliability: source.reliability,
    credibility: claim.credibility,
    sourceRoot,
    says: { about, stance, value },
  };
}

function ratingsOf({ assessments }: AttributionView): ReadonlyMap<Uid, Rating> {
  return new Map(assessments.map(({ claim, rating }) => [claim, rating]));
}

export function viewToMatrix({
  hypotheses,
  evidence,
}: Pick<IncidentMatrix, 'hypotheses' | 'evidence'>): Matrix {
  const ratings = new Map(hypotheses.map((view) => [view.attribution.uid, ratingsOf(view)]));
  return {
    hypotheses: hypotheses.map(({ attribution }) => attribution.uid),
    evidence: evidence.map(toEvidence),
    ratingOf: (claim, hypothesis) => ratings.get(hypothesis)?.get(claim),
  };
}
