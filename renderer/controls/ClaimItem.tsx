import { useState, type ReactElement, type ReactNode } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import type { ClaimView } from '../../core/views/recordView';
import { stanceTerms } from '../../core/vocabularies/stance';
import { termOf } from '../../core/vocabularies/termOf';
import { openInReader } from '../store/openInReader';
import { ClaimActions } from './ClaimActions';
import { Grade } from './Grade';
import { NameText } from './NameText';
import { ClaimNotes } from './notes/ClaimNotes';
import { PassageContext } from './PassageContext';
import { RecordLink } from './RecordLink';
import { ResponsibilityLine } from './ResponsibilityLine';

interface ClaimItemProps {
  readonly view: ClaimView;
  readonly mark: ReactNode;
  /** What it is a claim about, where that stands nowhere else on the page. */
  readonly about: ReactNode;
  readonly withoutSource: boolean;
}

function Claimant({ view }: { readonly view: ClaimView }): ReactElement {
  const { claimant } = view;
  if (claimant === null) return <>The source itself</>;
  return (
    <RecordLink to={{ word: 'entity', uid: claimant.uid }}>
      <NameText text={claimant.name} />
    </RecordLink>
  );
}

/** One claim: what is said, who says it through which passage, and both grades. */
export function ClaimItem({ view, mark, about, withoutSource }: ClaimItemProps): ReactElement {
  const { claim, passage, source } = view;
  const [open, setOpen] = useState(false);
  const stance = termOf(stanceTerms, claim.stance);
  return (
    <li className={`claim ${claim.retraction ? 'is-retracted' : ''}`}>
      <Grade reliability={source.reliability} credibility={claim.credibility} />
      <div className="claim-body">
        <p className="claim-text" dir="auto">
          {claim.text === '' ? passage.text : claim.text}
        </p>
        {about != null && <p className="claim-who">{about}</p>}
        <p className="claim-who">
          <Claimant view={view} />{' '}
          <span className={`stance stance-${claim.stance}`} title={stance.definition}>
            {stance.label}
          </span>
          {claim.saidOn !== null && <span> · said {dateToWords(claim.saidOn)}</span>}
        </p>
        <ResponsibilityLine claim={claim} />
        {claim.retraction && (
          <p className="claim-who">
            Retracted by {claim.retraction.by}: {claim.retraction.reason}
          </p>
        )}
        <details className="passage" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <bdi>{passage.locator}</bdi>
            {!withoutSource && (
              <>
                {' · '}
                <NameText text={source.title} language={source.language} />
              </>
            )}
          </summary>
          {open && (
            <>
              <PassageContext view={view} />
              <ClaimActions view={view}>
                {!withoutSource && (
                  <RecordLink to={{ word: 'source', uid: source.uid }}>Open the source</RecordLink>
                )}
                <button
                  type="button"
                  className="text-link"
                  onClick={() => openInReader({ source: source.uid, passage: passage.uid })}
                >
                  Read it in its context
                </button>
              </ClaimActions>
            </>
          )}
        </details>
        <ClaimNotes view={view} isOpen={open} />
      </div>
      <span className="claim-mark">{mark}</span>
    </li>
  );
}
