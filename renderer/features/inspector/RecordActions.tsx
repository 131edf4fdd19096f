import { Button } from '@blueprintjs/core';
import { TrashIcon } from '@blueprintjs/icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { removeSelected } from '../../store/removeSelected';
import type { SelectedRecord } from '../../store/selection';
import { RetractForm } from './retraction/RetractForm';

interface RecordActionsProps {
  readonly of: SelectedRecord;
  readonly isRetracted: boolean;
  /** Actions of this word alone. */
  readonly children?: ReactNode;
}

/** What can be done with the whole record. Retracting keeps it; deleting undoes a mistake. */
export function RecordActions(props: RecordActionsProps): ReactElement {
  const { of, isRetracted, children } = props;
  const [retracting, setRetracting] = useState(false);
  return (
    <>
      <div className="inspector-actions">
        {children}
        {!isRetracted && (
          <Button
            size="small"
            aria-expanded={retracting}
            onClick={() => setRetracting(!retracting)}
          >
            Retract …
          </Button>
        )}
        <Button
          size="small"
          variant="outlined"
          intent="danger"
          icon={<TrashIcon size={14} />}
          onClick={() => void removeSelected([of])}
        >
          Delete
        </Button>
      </div>
      {retracting && <RetractForm of={of} onDone={() => setRetracting(false)} />}
    </>
  );
}
