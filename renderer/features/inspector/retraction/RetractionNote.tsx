import { Button, Callout } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { Retraction } from '../../../../core/language/scalars';
import { Moment } from '../../../controls/Moment';
import { execute } from '../../../store/execute';
import type { SelectedRecord } from '../../../store/selection';

interface RetractionNoteProps {
  readonly of: SelectedRecord;
  readonly retraction: Retraction | null;
  readonly canEdit: boolean;
}

/** What is retracted stays readable, with who took it back, when and why. */
export function RetractionNote(props: RetractionNoteProps): ReactElement | null {
  const { of, retraction, canEdit } = props;
  if (retraction === null) return null;
  return (
    <Callout compact intent="warning" icon={null} className="inspector-callout">
      <span>
        <strong>Retracted</strong> by <bdi>{retraction.by}</bdi>, <Moment at={retraction.at} />:{' '}
        <bdi>{retraction.reason}</bdi>
      </span>
      {canEdit && (
        <Button
          size="small"
          onClick={() =>
            void execute({ commands: [{ name: `${of.word}.reinstate`, args: { uid: of.uid } }] })
          }
        >
          Reinstate
        </Button>
      )}
    </Callout>
  );
}
