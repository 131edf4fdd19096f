import { Button, NonIdealState } from '@blueprintjs/core';
import { SearchIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { asOfToWords } from '../../../core/wording/asOfToWords';
import { RequestFailed } from '../../store/requestFailed';
import { useWorkbench } from '../../store/workbench';

/** Stands where a record is still being read, or could not be. */
export function RecordState({ error }: { readonly error: Error | null }): ReactElement {
  const { select, asOf } = useWorkbench();
  if (error === null) return <p className="pane-message">Reading …</p>;
  const isLater = asOf !== null && error instanceof RequestFailed && error.code === 'row.missing';
  return (
    <NonIdealState
      icon={<SearchIcon size={32} />}
      title={isLater ? 'Not there yet' : 'It could not be read'}
      description={isLater ? `It was not recorded yet on ${asOfToWords(asOf)}.` : error.message}
      action={
        <Button size="small" onClick={() => select([])}>
          Clear the selection
        </Button>
      }
    />
  );
}
