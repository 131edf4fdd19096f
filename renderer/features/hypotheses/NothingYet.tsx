import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { EntityItem } from '../../../core/views/caseView';
import { useDialogs } from '../../store/dialogs';

interface NothingYetProps {
  readonly incident: EntityItem;
  readonly canEdit: boolean;
}

export function NoHypotheses({ incident, canEdit }: NothingYetProps): ReactElement {
  return (
    <div className="pane-empty">
      <h2>Who did it?</h2>
      <p>
        Nobody is held to have done this yet. Begin with two rivals at least: a hypothesis is only
        tested against another one. “Unknown” is one too, and keeps the question open.
      </p>
      {canEdit && (
        <div className="pane-empty-buttons">
          <Button
            size="small"
            intent="primary"
            onClick={() =>
              useDialogs.getState().show({
                name: 'attribution',
                incident: incident.uid,
                actor: null,
                passage: null,
              })
            }
          >
            Add a hypothesis …
          </Button>
        </div>
      )}
    </div>
  );
}

export function NoEvidence({ incident, canEdit }: NothingYetProps): ReactElement {
  return (
    <div className="matrix-empty">
      <p className="muted">
        No claim speaks of this incident or its hypotheses yet. Open a source, mark what it says,
        and make a claim of it: it then stands here as a row, to be rated against each hypothesis.
      </p>
      {canEdit && (
        <Button
          size="small"
          onClick={() =>
            useDialogs.getState().show({
              name: 'claim',
              claim: null,
              about: { entity: incident.uid, field: 'existence' },
              passage: null,
            })
          }
        >
          Add a claim …
        </Button>
      )}
    </div>
  );
}
