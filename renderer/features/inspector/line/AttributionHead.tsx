import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { AttributionView } from '../../../../core/views/recordView';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { termOf } from '../../../../core/vocabularies/termOf';
import { EntityLink } from '../../../controls/EntityLink';
import { LineSymbol } from '../../../controls/LineSymbol';
import { hypothesisName } from '../hypotheses/hypothesisName';
import { ChangeSuspect } from './ChangeSuspect';

interface AttributionHeadProps {
  readonly view: AttributionView;
  readonly canEdit: boolean;
}

/** The hypothesis read as a sentence: who, in which role, in which incident. */
export function AttributionHead({ view, canEdit }: AttributionHeadProps): ReactElement {
  const [changing, setChanging] = useState(false);
  const { attribution, actor, incident } = view;
  return (
    <header className="inspector-head">
      <div className="inspector-kind-line">
        <p className="inspector-kind">hypothesis</p>
        {canEdit && (
          <Button
            size="small"
            variant="minimal"
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            Change the suspect …
          </Button>
        )}
      </div>
      {changing && <ChangeSuspect view={view} onDone={() => setChanging(false)} />}
      <h2 className="line-title">
        {actor === null ? <span>{hypothesisName(view)}</span> : <EntityLink entity={actor} />}
        <span className="line-type">
          <LineSymbol of={{ word: 'attribution', likelihood: attribution.likelihood }} />
          {termOf(attributionRoleTerms, attribution.role).verb}
        </span>
        <EntityLink entity={incident} />
      </h2>
    </header>
  );
}
