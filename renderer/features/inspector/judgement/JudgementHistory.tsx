import type { ReactElement } from 'react';
import type { Judgement } from '../../../../core/language/attribution';
import { likelihoodLabel } from '../../../../core/wording/likelihoodLabel';
import { JudgementLine } from '../../../controls/judgementLine/JudgementLine';
import { Moment } from '../../../controls/Moment';
import { Section } from '../../../controls/Section';
import { JudgedState } from '../../../controls/JudgedState';

/** How the judgement came to be what it is, oldest first: nothing is overwritten. */
export function JudgementHistory({
  judgements,
}: {
  readonly judgements: readonly Judgement[];
}): ReactElement {
  return (
    <Section title="How we came to think so" count={judgements.length}>
      {judgements.length === 0 ? (
        <p className="section-empty">Not judged yet. “Judge …” above writes the first entry.</p>
      ) : (
        <>
          <JudgementLine judgements={judgements} />
          <ol className="judgements">
            {judgements.map((judgement) => (
              <li key={judgement.uid} className="judgement">
                <span
                  className="judgement-dot"
                  style={{ background: `var(--likelihood-${judgement.likelihood ?? 'none'})` }}
                />
                <p className="judgement-head">
                  <strong>{likelihoodLabel(judgement)}</strong>
                  <JudgedState status={judgement.status} retracted={false} />
                </p>
                <p dir="auto">{judgement.reason}</p>
                <p className="muted">
                  <bdi>{judgement.recordedBy}</bdi> · <Moment at={judgement.recordedAt} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
