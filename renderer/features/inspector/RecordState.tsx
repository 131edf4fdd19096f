import { Button, NonIdealState } from '@blueprintjs/core';
import { SearchIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { useWorkbench } from '../../store/workbench';

/** Stands where a record is still being read, or could not be. */
export function RecordState({ error }: { readonly error: Error | null }): ReactElement {
  const select = useWorkbench((state) => state.select);
  if (error === null) return <p className="pane-message">Reading …</p>;
  return (
    <NonIdealState
      icon={<SearchIcon size={32} />}
      title="It could not be read"
      description={error.message}
      action={
        <Button size="small" onClick={() => select([])}>
          Clear the selection
        </Button>
      }
    />
  );
}
