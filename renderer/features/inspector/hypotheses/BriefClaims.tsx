import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { Grade } from '../../../controls/Grade';
import { RecordLink } from '../../../controls/RecordLink';
import { RatingMark } from './RatingMark';

/** More are read in the hypothesis itself. */
const MOST_SHOWN = 4;

/** What is claimed for and against a hypothesis, a line each: grade, words, place, rating. */
export function BriefClaims({ view }: { readonly view: AttributionView }): ReactElement | null {
  const { claims, assessments, attribution } = view;
  if (claims.length === 0) return null;
  const shown = claims.length > MOST_SHOWN ? claims.slice(0, MOST_SHOWN - 1) : claims;
  return (
    <>
      <ul className="brief-claims">
        {shown.map(({ claim, passage, source }) => (
          <li key={claim.uid} className={`brief-claim ${claim.retraction ? 'is-retracted' : ''}`}>
            <Grade reliability={source.reliability} credibility={claim.credibility} />
            <span dir="auto">
              {claim.stance === 'denies' && <span className="stance stance-denies">denied: </span>}
              {claim.text === '' ? passage.text : claim.text}{' '}
              <bdi className="muted" title={source.title}>
                {passage.locator}
              </bdi>
            </span>
            <RatingMark assessment={assessments.find((rated) => rated.claim === claim.uid)} />
          </li>
        ))}
      </ul>
      {claims.length > shown.length && (
        <RecordLink to={{ word: 'attribution', uid: attribution.uid }}>
          {claims.length - shown.length} more claims
        </RecordLink>
      )}
    </>
  );
}
