import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { isGivenUp } from '../../../../core/vocabularies/attributionStatus';
import { termOf } from '../../../../core/vocabularies/termOf';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { suspectName } from '../../../store/sliceTitles';

/** Who is held to have done what; choosing it selects the hypothesis everywhere. */
export function RivalHead({ view }: { readonly view: AttributionView }): ReactElement {
  const { attribution, actor, incident } = view;
  const name = suspectName(attribution, actor?.name ?? null);
  // Merging makes no fact: each hypothesis says for whom it was recorded.
  const recordedAs = actor?.recordedAs ?? incident.recordedAs;
  const role = termOf(attributionRoleTerms, attribution.role);
  return (
    <>
      <RecordLink
        to={{ word: 'attribution', uid: attribution.uid }}
        className={`rival-title ${isGivenUp(attribution.status) ? 'retracted' : ''}`}
      >
        <NameText text={name} />
      </RecordLink>
      <div>
        <span className="tag" title={role.definition}>
          {role.label}
        </span>
        {recordedAs !== undefined && (
          <span className="muted" title="It is merged into another.">
            {' '}
            recorded for <bdi>{recordedAs}</bdi>
          </span>
        )}
      </div>
    </>
  );
}
