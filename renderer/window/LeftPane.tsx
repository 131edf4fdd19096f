import type { ReactElement } from 'react';
import { Contents } from '../features/contents/Contents';
import { FilterPanel } from '../features/filter/FilterPanel';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type LeftPanel } from '../store/workbench';
import { Tabs } from './Tabs';

const panels: readonly { readonly value: LeftPanel; readonly label: string }[] = [
  { value: 'contents', label: 'Contents' },
  { value: 'filter', label: 'Filter' },
];

/** What the case holds, and what the chart leaves out. */
export function LeftPane(): ReactElement {
  const { leftPanel, setLeftPanel } = useWorkbench();
  return (
    <div className="side-pane">
      <div className="tab-bar">
        <Tabs
          label="Left panel"
          tabs={panels}
          chosen={leftPanel}
          onChoose={setLeftPanel}
          panel={paneIds.left}
        />
      </div>
      <div
        className="side-body"
        role="tabpanel"
        id={paneIds.left}
        aria-labelledby={`${paneIds.left}-${leftPanel}`}
      >
        {leftPanel === 'contents' ? <Contents /> : <FilterPanel />}
      </div>
    </div>
  );
}
