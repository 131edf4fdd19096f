import type { ReactElement } from 'react';
import type { AttributionView } from '../../core/views/recordView';
import { attributionStatusTerms } from '../../core/vocabularies/attributionStatus';
import { termOf } from '../../core/vocabularies/termOf';
import { attributionSentences } from '../../core/wording/attributionSentences';
import { independenceToWords } from '../../core/wording/independenceToWords';
import { NotGiven } from '../controls/NotGiven';
import type { Citations } from './citations';
import { Judgements } from './Judgements';
import { Notes } from './Notes';
import type { Report } from './report';

interface AttributionSectionProps {
  readonly view: AttributionView;
  readonly origins: Report['origins'];
  readonly citations: Citations;
}

function restsOn({ claims }: AttributionView, origins: Report['origins']): string {
  const standing = claims.filter(({ claim }) => claim.retraction === null);
  if (standing.length === 0) return 'No source claims it.';
  const said = standing.map(({ source, sourceRoot }) => ({ source: source.uid, root: sourceRoot }));
  return independenceToWords(said, origins);
}

/** One hypothesis: how likely it is, how sure we are of that, what it rests on, how we came to think so. */
export function AttributionSection(props: AttributionSectionProps): ReactElement {
  const { view, origins, citations } = props;
  const { attribution, actor, incident, contested, claims } = view;
  const [likelihood, confidence] = attributionSentences(
    attribution,
    actor?.name ?? null,
    incident.name,
  );
  const { status, retraction, basis, wouldChange } = attribution;
  return (
    <article className="attribution">
      <p className="sentences" dir="auto">
        <strong>{likelihood}</strong> {confidence}
        <Notes claims={claims} citations={citations} />
      </p>
      <dl className="facts">
        <dt>Status</dt>
        <dd>
          {retraction !== null && 'retracted, '}
          {termOf(attributionStatusTerms, status).label}
          {contested && ' · contested: some claim denies what another asserts'}
        </dd>
        {retraction !== null && (
          <>
            <dt>Retracted</dt>
            <dd dir="auto">
              by {retraction.by}: {retraction.reason}
            </dd>
          </>
        )}
        <dt>Rests on</dt>
        <dd dir="auto">{restsOn(view, origins)}</dd>
        <dt>Why we think so</dt>
        <dd className="free-text" dir="auto">
          {basis === '' ? <NotGiven /> : basis}
        </dd>
        <dt>Would change it</dt>
        <dd className="free-text" dir="auto">
          {wouldChange === '' ? <NotGiven /> : wouldChange}
        </dd>
      </dl>
      <Judgements judgements={view.judgements} />
    </article>
  );
}
