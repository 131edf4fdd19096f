import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionStatusTerms } from '../../../../core/vocabularies/attributionStatus';
import { termOf } from '../../../../core/vocabularies/termOf';
import { judgeAttribution } from '../../../store/judging';
import { suspectName } from '../../../store/sliceTitles';

interface StatusCellProps {
  readonly view: AttributionView;
  readonly canEdit: boolean;
}

/** Where the work on a hypothesis stands; judging it anew is done in the inspector. */
export function StatusCell({ view, canEdit }: StatusCellProps): ReactElement {
  const { attribution, actor } = view;
  const { label, definition } = termOf(attributionStatusTerms, attribution.status);
  return (
    <div className="rival-line">
      <span title={definition}>{label}</span>
      {canEdit && (
        <Button
          size="small"
          variant="minimal"
          aria-label={`Judge: ${suspectName(attribution, actor?.name ?? null)}`}
          onClick={() => judgeAttribution(attribution.uid)}
        >
          Judge …
        </Button>
      )}
    </div>
  );
}
