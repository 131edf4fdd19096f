import { Button, ProgressBar } from '@blueprintjs/core';
import type { ReactElement } from 'react';

interface TableWaitProps {
  readonly share: number;
  readonly onCancel: () => void;
}

/** While a large case is sorted for the first time. */
export function TableWait({ share, onCancel }: TableWaitProps): ReactElement {
  return (
    <div className="table-wait">
      <span role="status">Sorting …</span>
      <ProgressBar value={share > 0 ? share : undefined} aria-label="Sorting" />
      <Button size="small" text="Cancel" onClick={onCancel} />
    </div>
  );
}
