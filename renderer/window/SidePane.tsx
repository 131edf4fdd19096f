import type { ReactElement } from 'react';
import { History } from '../features/history/History';
import { Inspector } from '../features/inspector/Inspector';
import { WaysPanel } from '../features/ways/WaysPanel';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type SidePanel } from '../store/workbench';
import { TabbedPane } from './TabbedPane';

const panels: readonly { readonly value: SidePanel; readonly label: string }[] = [
  { value: 'inspector', label: 'Inspector' },
  { value: 'history', label: 'History' },
  { value: 'ways', label: 'Ways' },
];

/** What is known of the selection, what was done to the case, or which ways lead from one to another. */
export function SidePane(): ReactElement {
  const { sidePanel, setSidePanel } = useWorkbench();
  return (
    <TabbedPane
      label="Side panel"
      tabs={panels}
      chosen={sidePanel}
      onChoose={setSidePanel}
      panel={paneIds.inspector}
      takesKeyboard
    >
      {sidePanel === 'history' ? <History /> : sidePanel === 'ways' ? <WaysPanel /> : <Inspector />}
    </TabbedPane>
  );
}
