import type { ReactElement } from 'react';
import { History } from '../features/history/History';
import { Inspector } from '../features/inspector/Inspector';
import { StylePanel } from '../features/styling/StylePanel';
import { WaysPanel } from '../features/ways/WaysPanel';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type SidePanel } from '../store/workbench';
import { TabbedPane } from './TabbedPane';

const panels: readonly { readonly value: SidePanel; readonly label: string }[] = [
  { value: 'inspector', label: 'Inspector' },
  { value: 'history', label: 'History' },
  { value: 'ways', label: 'Ways' },
  { value: 'style', label: 'Style' },
];

const bodies: Readonly<Record<SidePanel, () => ReactElement>> = {
  inspector: Inspector,
  history: History,
  ways: WaysPanel,
  style: StylePanel,
};

/**
 * What is known of the selection, what was done to the case, which ways lead from one to another, or
 * how the chart is drawn.
 */
export function SidePane(): ReactElement {
  const { sidePanel, setSidePanel } = useWorkbench();
  const Body = bodies[sidePanel];
  return (
    <TabbedPane
      label="Side panel"
      tabs={panels}
      chosen={sidePanel}
      onChoose={setSidePanel}
      panel={paneIds.inspector}
      takesKeyboard
    >
      <Body />
    </TabbedPane>
  );
}
