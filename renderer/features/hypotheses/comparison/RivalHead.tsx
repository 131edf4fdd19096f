import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { termOf } from '../../../../core/vocabularies/termOf';
import { NameText } from '../../../controls/NameText';
import { RecordLink } from '../../../controls/RecordLink';
import { suspectName } from '../../../store/sliceTitles';

/** Who is held to have done what; choosing it selects the hypothesis everywhere. */
export function RivalHead({ view }: { readonly view: AttributionView }): ReactElement {
  const { attribution, actor } = view;
  const name = suspectName(attribution, actor?.name ?? null);
  const role = termOf(attributionRoleTerms, attribution.role);
  return (
    <>
      <RecordLink
        to={{ word: 'attribution', uid: attribution.uid }}
        className={`rival-title ${attribution.status === 'rejected' ? 'retracted' : ''}`}
      >
        <NameText text={name} />
      </RecordLink>
      <div>
        <span className="tag" title={role.definition}>
          {role.label}
        </span>
      </div>
    </>
  );
}
