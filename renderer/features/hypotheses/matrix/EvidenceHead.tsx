import type { ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import { stanceTerms } from '../../../../core/vocabularies/stance';
import { termOf } from '../../../../core/vocabularies/termOf';
import { Grade } from '../../../controls/Grade';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { claimWords } from '../../../controls/claimWords';
import type { EvidenceLine } from './evidenceLines';
import { valueToWords, weightToWords } from './evidenceWords';

interface EvidenceHeadProps {
  readonly line: EvidenceLine;
  readonly weighted: boolean;
  readonly asked: boolean;
  readonly onAsk: (claim: Uid) => void;
}

/** A piece of evidence: what is said, by whom, through which source, and what it is good for. */
export function EvidenceHead({ line, weighted, asked, onAsk }: EvidenceHeadProps): ReactElement {
  const { view, repeated, root, decides } = line;
  const { claim, passage, source, claimant } = view;
  const stance = termOf(stanceTerms, claim.stance);
  const value = line.isRated ? valueToWords(line.value) : null;
  const weight = weightToWords(line.weight);
  return (
    <>
      <div className="evidence-words">
        <Grade reliability={source.reliability} credibility={claim.credibility} />
        <span className="evidence-text" dir="auto" title={claimWords(view)}>
          {claimWords(view)}
        </span>
      </div>
      <div className="evidence-who muted">
        <span className="clip">
          {claimant && (
            <>
              <NameText text={claimant.name} />{' '}
            </>
          )}
          <span className={`stance stance-${claim.stance}`} title={stance.definition}>
            {stance.label}
          </span>
          {' · '}
          <RecordLink to={{ word: 'source', uid: source.uid }} title={source.title} tabIndex={-1}>
            <bdi>{passage.locator === '' ? source.title : passage.locator}</bdi>
          </RecordLink>
        </span>
        {root !== null && (
          <span className="tag" title={`${source.title}. Rows with one number have one source.`}>
            source {root}
          </span>
        )}
        {decides && (
          <span
            className="tag evidence-decides"
            title="Without it, or if it is false, the first place changes."
          >
            decides
          </span>
        )}
        {value !== null && (
          <span className="tag" title={value.meaning}>
            {value.label}
          </span>
        )}
        {repeated > 1 && (
          <span
            className="tag"
            title={`${String(repeated)} claims say the same through the same first source. They count once.`}
          >
            said {repeated}×
          </span>
        )}
        {weighted && weight !== null && (
          <span className="tag" title={weight.meaning}>
            {weight.label}
          </span>
        )}
        <button
          type="button"
          tabIndex={-1}
          className="tag evidence-ask"
          aria-pressed={asked}
          aria-label="What if it is false?"
          title="What if it is false or missing? (W)"
          onClick={(event) => {
            event.stopPropagation();
            onAsk(claim.uid);
          }}
        >
          what if?
        </button>
      </div>
    </>
  );
}
