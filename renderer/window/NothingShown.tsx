import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { setFilter } from '../store/filter';

/** Lies over a chart of which the filter leaves nothing. */
export function NothingShown(): ReactElement {
  return (
    <div className="pane-empty">
      <h2>The filter leaves nothing of this chart</h2>
      <p>Everything is still in the case and on the chart. Take parts of the filter away above.</p>
      <div className="pane-empty-buttons">
        <Button intent="primary" text="Show all" onClick={() => void setFilter({})} />
      </div>
    </div>
  );
}
