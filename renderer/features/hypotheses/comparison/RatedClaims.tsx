import type { ReactElement } from 'react';
import type { AttributionView, ClaimView } from '../../../../core/views/recordView';
import { ratingTerms, type Rating } from '../../../../core/vocabularies/rating';
import { termOf } from '../../../../core/vocabularies/termOf';
import { claimWords } from '../../../controls/claimWords';

/** All of them stand in the matrix below. */
const MOST_SHOWN = 3;

interface RatedClaimsProps {
  readonly view: AttributionView;
  readonly evidence: readonly ClaimView[];
  /** In the order in which they are listed. */
  readonly ratings: readonly Rating[];
}

/** The claims that were rated so against a hypothesis, a line each. */
export function RatedClaims({ view, evidence, ratings }: RatedClaimsProps): ReactElement {
  const claims = new Map(evidence.map((claim) => [claim.claim.uid, claim]));
  const found = ratings.flatMap((rating) =>
    view.assessments.flatMap((assessment) => {
      const claim = claims.get(assessment.claim);
      return claim && assessment.rating === rating ? [{ rating, claim }] : [];
    }),
  );
  if (found.length === 0) return <span className="muted">no claim rated so</span>;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      <ul>
        {shown.map(({ rating, claim }) => (
          <li key={claim.claim.uid} className="rated-claim" title={claimWords(claim)}>
            <span className="rating" title={termOf(ratingTerms, rating).label}>
              {rating}
            </span>
            <span className="clip" dir="auto">
              {claimWords(claim)}
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <span className="muted">and {found.length - shown.length} more below</span>
      )}
    </>
  );
}
