import type { ReactElement } from 'react';
import { dateToWords } from '../../core/dates/dateToWords';
import type { ClaimView } from '../../core/views/recordView';
import { credibilityTerms } from '../../core/vocabularies/credibility';
import { stanceTerms } from '../../core/vocabularies/stance';
import { termOf } from '../../core/vocabularies/termOf';
import { fieldValueToText } from '../controls/parseTyped';
import { NotGiven } from '../controls/NotGiven';
import { ResponsibilityLine } from '../controls/ResponsibilityLine';
import type { Citations, Cited } from './citations';

function ClaimNote({
  cited,
  source,
}: {
  readonly cited: Cited<ClaimView>;
  readonly source: number;
}): ReactElement {
  const { claim, passage, claimant, source: from } = cited.view;
  const { credibility } = claim;
  return (
    <li id={`note-${String(cited.number)}`} value={cited.number}>
      <p dir="auto">
        {claimant === null ? 'The source itself' : <bdi dir="auto">{claimant.name}</bdi>}{' '}
        <strong>{termOf(stanceTerms, claim.stance).label}</strong>
        {claim.text !== '' && <>: {claim.text}</>}
        {claim.value !== null && (
          <>
            {' '}
            (value: <bdi>{fieldValueToText(claim.value)}</bdi>)
          </>
        )}
      </p>
      {passage.text !== '' && (
        <blockquote dir="auto" lang={from.language ?? undefined}>
          {passage.text}
        </blockquote>
      )}
      <ResponsibilityLine claim={claim} />
      <p className="muted">
        <a href={`#source-${String(source)}`}>Source {source}</a>, <bdi>{passage.locator}</bdi> ·
        said{' '}
        {claim.saidOn === null ? <NotGiven text="on a day not given" /> : dateToWords(claim.saidOn)}{' '}
        · credibility{' '}
        {credibility === null ? (
          <NotGiven />
        ) : (
          `${credibility}, ${termOf(credibilityTerms, credibility).label}`
        )}
      </p>
    </li>
  );
}

/** Each claim that the report refers to: who says it, where, and how credible it is. */
export function ClaimNotes({ citations }: { readonly citations: Citations }): ReactElement {
  const { claims, sources, retracted } = citations;
  return (
    <section>
      <h2>Notes: who says so</h2>
      {claims.size === 0 && <p className="none">No source claims any of this.</p>}
      <ol className="said">
        {[...claims.values()].map((cited) => (
          <ClaimNote
            key={cited.number}
            cited={cited}
            source={sources.get(cited.view.source.uid)?.number ?? 0}
          />
        ))}
      </ol>
      {retracted > 0 && (
        <p className="none">
          {retracted === 1
            ? '1 claim was retracted and supports nothing here.'
            : `${String(retracted)} claims were retracted and support nothing here.`}
        </p>
      )}
    </section>
  );
}
