import type { ReactElement } from 'react';
import { groupsOnChart } from '../../core/chart/groupsOnChart';
import { cutOffToText } from '../../core/wording/cutOffToText';
import { filterToText } from '../../core/wording/filterToText';
import { useFiltered } from '../store/filter';
import { useCaseState, useCounts, useLanguage, useSlice } from '../store/caseQueries';
import { useWorkbench } from '../store/workbench';
import './statusBar.css';

const inWords = (count: number): string => count.toLocaleString('en');

/** How much is shown of how much, and that it is saved. */
export function StatusBar(): ReactElement {
  const state = useCaseState();
  const counts = useCounts();
  const asOf = useWorkbench((workbench) => workbench.asOf);
  const whole = useSlice().data;
  const language = useLanguage();
  const filtered = useFiltered();
  const slice = filtered?.slice;
  const unsourced = slice?.links.filter(({ claimCount }) => claimCount === 0).length ?? 0;
  const inClosed =
    whole && slice && language
      ? groupsOnChart(whole, slice, language).reduce(
          (sum, { closed, shown }) => sum + (closed ? shown.length : 0),
          0,
        )
      : 0;
  const hidden = filtered?.leftOut.entities ?? 0;
  return (
    <footer className="status-bar">
      <span>{slice ? `${inWords(slice.nodes.length)} shown` : ''}</span>
      {hidden > 0 && (
        <span>{`${inWords(hidden)} ${filtered?.filter.fade ? 'faded' : 'hidden'} by the filter`}</span>
      )}
      {inClosed > 0 && <span>{`${inWords(inClosed)} in closed groups`}</span>}
      <span>{slice ? `${inWords(slice.elsewhere)} not on this chart` : ''}</span>
      <span>{counts ? `${inWords(counts.entities)} in the case` : ''}</span>
      <span className="status-bar-gap" />
      {unsourced > 0 && (
        <span className="status-bar-weak">
          {unsourced === 1 ? '1 link nobody claims' : `${inWords(unsourced)} links nobody claims`}
        </span>
      )}
      {slice && whole && language && (
        <span>{filterToText(slice.chart, { language, sources: whole.sources })}</span>
      )}
      <span>{cutOffToText(asOf)}</span>
      <span>
        {state && (state.readOnly ? 'read only' : `saved · revision ${String(state.revision)}`)}
      </span>
    </footer>
  );
}
