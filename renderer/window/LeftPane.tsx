import type { ReactElement } from 'react';
import { Contents } from '../features/contents/Contents';
import { FilterPanel } from '../features/filter/FilterPanel';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type LeftPanel } from '../store/workbench';
import { TabbedPane } from './TabbedPane';

const panels: readonly { readonly value: LeftPanel; readonly label: string }[] = [
  { value: 'contents', label: 'Contents' },
  { value: 'filter', label: 'Filter' },
];

/** What the case holds, and what the chart leaves out. */
export function LeftPane(): ReactElement {
  const { leftPanel, setLeftPanel } = useWorkbench();
  return (
    <TabbedPane
      label="Left panel"
      tabs={panels}
      chosen={leftPanel}
      onChoose={setLeftPanel}
      panel={paneIds.left}
    >
      {leftPanel === 'contents' ? <Contents /> : <FilterPanel />}
    </TabbedPane>
  );
}
