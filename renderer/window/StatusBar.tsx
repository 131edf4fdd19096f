import type { ReactElement } from 'react';
import { cutOffToText } from '../../core/wording/cutOffToText';
import { filterToText } from '../../core/wording/filterToText';
import { useCaseState, useCounts, useSlice } from '../store/caseQueries';
import { useWorkbench } from '../store/workbench';
import './statusBar.css';

/** How much is shown of how much, and that it is saved. */
export function StatusBar(): ReactElement {
  const state = useCaseState();
  const counts = useCounts();
  const asOf = useWorkbench((workbench) => workbench.asOf);
  const slice = useSlice().data;
  const unsourced = slice?.links.filter(({ claimCount }) => claimCount === 0).length ?? 0;
  return (
    <footer className="status-bar">
      <span>{slice ? `${slice.nodes.length} shown` : ''}</span>
      <span>{slice ? `${slice.elsewhere} not on this chart` : ''}</span>
      <span>{counts ? `${counts.entities} in the case` : ''}</span>
      <span className="status-bar-gap" />
      {unsourced > 0 && (
        <span className="status-bar-weak">
          {unsourced === 1 ? '1 link nobody claims' : `${unsourced} links nobody claims`}
        </span>
      )}
      {slice && <span>{filterToText(slice.chart)}</span>}
      <span>{cutOffToText(asOf)}</span>
      <span>
        {state && (state.readOnly ? 'read only' : `saved · revision ${String(state.revision)}`)}
      </span>
    </footer>
  );
}
