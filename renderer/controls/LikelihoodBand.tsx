import type { ReactElement } from 'react';
import { likelihoodTerms, type Likelihood } from '../../core/vocabularies/likelihood';
import { termOf } from '../../core/vocabularies/termOf';

/** Where the judged band lies between 0 and 100 %. Without a likelihood the bar stays empty. */
export function LikelihoodBand({
  likelihood,
}: {
  readonly likelihood: Likelihood | null;
}): ReactElement {
  const term = likelihood === null ? null : termOf(likelihoodTerms, likelihood);
  return (
    <div className="band">
      <div
        className={`band-bar ${term === null ? 'band-empty' : ''}`}
        role="img"
        aria-label={
          term === null
            ? 'Likelihood: not given'
            : `Likelihood: ${term.label}, ${String(term.from)} to ${String(term.to)} percent`
        }
        title={term?.definition}
      >
        {term === null ? (
          <span className="not-given">not given</span>
        ) : (
          <span
            className="band-part"
            style={{
              left: `${String(term.from)}%`,
              width: `${String(term.to - term.from)}%`,
              background: `var(--likelihood-${term.term})`,
            }}
          />
        )}
      </div>
      <div className="band-scale" aria-hidden="true">
        <span>almost no chance</span>
        <span>even</span>
        <span>almost certain</span>
      </div>
    </div>
  );
}
