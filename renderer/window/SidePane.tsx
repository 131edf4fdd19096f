import type { ReactElement } from 'react';
import { History } from '../features/history/History';
import { Inspector } from '../features/inspector/Inspector';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type SidePanel } from '../store/workbench';
import { Tabs } from './Tabs';

const panels: readonly { readonly value: SidePanel; readonly label: string }[] = [
  { value: 'inspector', label: 'Inspector' },
  { value: 'history', label: 'History' },
];

/** What is known of the selection, or what was done to the case. */
export function SidePane(): ReactElement {
  const { sidePanel, setSidePanel } = useWorkbench();
  return (
    <div className="side-pane">
      <div className="tab-bar">
        <Tabs
          label="Side panel"
          tabs={panels}
          chosen={sidePanel}
          onChoose={setSidePanel}
          panel={paneIds.inspector}
        />
      </div>
      <div
        id={paneIds.inspector}
        role="tabpanel"
        aria-labelledby={`${paneIds.inspector}-${sidePanel}`}
        tabIndex={-1}
        className="side-body"
      >
        {sidePanel === 'history' ? <History /> : <Inspector />}
      </div>
    </div>
  );
}
