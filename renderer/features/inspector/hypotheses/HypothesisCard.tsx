import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { isGivenUp } from '../../../../core/vocabularies/attributionStatus';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { termOf } from '../../../../core/vocabularies/termOf';
import { attributionSentences } from '../../../../core/wording/attributionSentences';
import { Footing } from '../../../controls/Footing';
import { LikelihoodBand } from '../../../controls/LikelihoodBand';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { BriefClaims } from './BriefClaims';
import { hypothesisName } from './hypothesisName';
import { JudgedState } from '../../../controls/JudgedState';

interface HypothesisCardProps {
  readonly view: AttributionView;
  /** Read from the incident, the card is named after the suspect; from the actor, after the incident. */
  readonly readFrom: 'incident' | 'actor';
  readonly isLikeliest: boolean;
}

/** One hypothesis in short: who, how likely, how sure, on what grounds. */
export function HypothesisCard(props: HypothesisCardProps): ReactElement {
  const { view, readFrom, isLikeliest } = props;
  const { attribution, incident, actor } = view;
  const title = readFrom === 'incident' ? hypothesisName(view) : incident.name;
  const role = termOf(attributionRoleTerms, attribution.role);
  const retracted = attribution.retraction !== null;
  const [howLikely, howSure] = attributionSentences(
    attribution,
    actor?.name ?? null,
    incident.name,
  );
  // Merging makes no fact: each hypothesis says for whom it was recorded.
  const recordedAs = actor?.recordedAs ?? incident.recordedAs;
  return (
    <article
      className={`hypothesis ${retracted || isGivenUp(attribution.status) ? 'given-up' : ''}`}
      aria-label={title}
      style={
        isLikeliest && attribution.likelihood !== null
          ? { borderColor: `var(--likelihood-${attribution.likelihood})` }
          : undefined
      }
    >
      <header className="hypothesis-head">
        <RecordLink
          to={{ word: 'attribution', uid: attribution.uid }}
          className="hypothesis-name"
          title="All that is known of this hypothesis"
        >
          <NameText text={title} />
        </RecordLink>
        <JudgedState status={attribution.status} retracted={retracted} />
        <span className="tag" title={role.definition}>
          {role.label}
        </span>
      </header>
      {recordedAs !== undefined && (
        <p className="muted">
          Recorded for <bdi>{recordedAs}</bdi>, which is merged into another.
        </p>
      )}
      <LikelihoodBand likelihood={attribution.likelihood} />
      <p className="hypothesis-words">
        <span dir="auto">{howLikely}</span> <span>{howSure}</span>
      </p>
      <BriefClaims view={view} />
      {(view.claimCount === 0 || view.contested) && (
        <Footing claims={view.claimCount} sources={view.sourceCount} contested={view.contested} />
      )}
    </article>
  );
}
