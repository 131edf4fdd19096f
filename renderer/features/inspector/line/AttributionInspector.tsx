import type { ReactElement } from 'react';
import { AddClaim } from '../../../controls/AddClaim';
import { ClaimList } from '../../../controls/ClaimList';
import { Footing } from '../../../controls/Footing';
import { Section } from '../../../controls/Section';
import { SourcesBehind } from '../../../controls/SourcesBehind';
import { useCanEdit } from '../../../store/caseQueries';
import { hypothesisName } from '../hypotheses/hypothesisName';
import { RatingMark } from '../hypotheses/RatingMark';
import { Judgement } from '../judgement/Judgement';
import { JudgementHistory } from '../judgement/JudgementHistory';
import { Notes } from '../../../controls/notes/Notes';
import { RecordActions } from '../RecordActions';
import { RecordState } from '../RecordState';
import { RetractionNote } from '../retraction/RetractionNote';
import { AttributionFields } from './AttributionFields';
import { AttributionHead } from './AttributionHead';
import { Rivals } from './Rivals';
import { useRecord } from '../useRecord';

/** One hypothesis about an incident: what we think of it, on what grounds, and since when. */
export function AttributionInspector({ uid }: { readonly uid: string }): ReactElement {
  const { record: view, error } = useRecord('attribution.record', uid);
  const canEdit = useCanEdit();
  if (!view || error) return <RecordState error={error} />;

  const { attribution, claims, assessments } = view;
  const name = hypothesisName(view);
  const self = { word: 'attribution', uid } as const;
  return (
    <article className="inspector" aria-label={`Hypothesis: ${name}`}>
      <AttributionHead view={view} canEdit={canEdit} />
      <RetractionNote of={self} retraction={attribution.retraction} canEdit={canEdit} />
      <Judgement view={view} canEdit={canEdit} />
      <AttributionFields attribution={attribution} canEdit={canEdit} />
      <Section
        title="Who says so?"
        answersWhoSays
        count={claims.length}
        aside={
          view.claimCount > 0 && (
            <Footing
              claims={view.claimCount}
              sources={view.sourceCount}
              contested={view.contested}
            />
          )
        }
      >
        <SourcesBehind claims={claims} />
        <ClaimList
          claims={claims}
          emptyText="No source in this case puts this forward."
          mark={({ claim }) => (
            <RatingMark assessment={assessments.find((rated) => rated.claim === claim.uid)} />
          )}
        />
        <AddClaim about={{ attribution: uid }} />
      </Section>
      <JudgementHistory judgements={view.judgements} />
      <Rivals of={attribution} />
      <Notes about={{ attribution: uid }} annotations={view.annotations} canEdit={canEdit} />
      {canEdit && <RecordActions of={self} isRetracted={attribution.retraction !== null} />}
    </article>
  );
}
