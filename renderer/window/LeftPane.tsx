import type { ReactElement } from 'react';
import { AnalysisPanel } from '../features/analysis/AnalysisPanel';
import { Contents } from '../features/contents/Contents';
import { FilterPanel } from '../features/filter/FilterPanel';
import { QueryPanel } from '../features/query/QueryPanel';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type LeftPanel } from '../store/workbench';
import { TabbedPane } from './TabbedPane';

const panels: readonly { readonly value: LeftPanel; readonly label: string }[] = [
  { value: 'contents', label: 'Contents' },
  { value: 'filter', label: 'Filter' },
  { value: 'query', label: 'Query' },
  { value: 'analysis', label: 'Analysis' },
];

const bodies: Readonly<Record<LeftPanel, () => ReactElement>> = {
  contents: Contents,
  filter: FilterPanel,
  query: QueryPanel,
  analysis: AnalysisPanel,
};

/** What the case holds, what the chart leaves out, and who is central in it. */
export function LeftPane(): ReactElement {
  const { leftPanel, setLeftPanel } = useWorkbench();
  const Body = bodies[leftPanel];
  return (
    <TabbedPane
      label="Left panel"
      tabs={panels}
      chosen={leftPanel}
      onChoose={setLeftPanel}
      panel={paneIds.left}
    >
      <Body />
    </TabbedPane>
  );
}
