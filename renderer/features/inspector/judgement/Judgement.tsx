import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionSentences } from '../../../../core/wording/attributionSentences';
import { LikelihoodBand } from '../../../controls/LikelihoodBand';
import { Section } from '../../../controls/Section';
import { JudgedState } from '../../../controls/JudgedState';
import { useJudging } from '../../../store/judging';
import { JudgeForm } from './JudgeForm';

interface JudgementProps {
  readonly view: AttributionView;
  readonly canEdit: boolean;
}

/** What we think of it now: the band, a sentence on the likelihood, another on the confidence. */
export function Judgement({ view, canEdit }: JudgementProps): ReactElement {
  const { attribution, actor, incident } = view;
  const { attribution: judged, judge } = useJudging();
  const judging = judged === attribution.uid;
  const [howLikely, howSure] = attributionSentences(
    attribution,
    actor?.name ?? null,
    incident.name,
  );
  return (
    <Section
      title="Judgement"
      aside={
        <>
          <JudgedState status={attribution.status} retracted={false} />
          {canEdit && (
            <Button
              size="small"
              variant="minimal"
              aria-expanded={judging}
              onClick={() => judge(judging ? null : attribution.uid)}
            >
              Judge …
            </Button>
          )}
        </>
      }
    >
      <LikelihoodBand likelihood={attribution.likelihood} />
      <p className="judged-words" dir="auto">
        {howLikely}
      </p>
      <p className="judged-words">{howSure}</p>
      {judging && canEdit && <JudgeForm attribution={attribution} onDone={() => judge(null)} />}
    </Section>
  );
}
