import type { ReactElement } from 'react';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { NOT_GIVEN_TOP, scaleTop } from './likelihoodScale';

/** The names of the bands of ICD 203 beside them. What was not given is no step of the scale. */
export function LikelihoodScale({ hasGap }: { readonly hasGap: boolean }): ReactElement {
  return (
    <div className="judgement-scale" aria-hidden="true">
      {likelihoodTerms.map(({ term, label, from, to }) => (
        <span key={term} style={{ top: scaleTop((from + to) / 2) }}>
          {label === 'roughly even chance' ? 'even chance' : label}
        </span>
      ))}
      {hasGap && (
        <em className="not-given" style={{ top: NOT_GIVEN_TOP }}>
          not given
        </em>
      )}
    </div>
  );
}
