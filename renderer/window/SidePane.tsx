import type { ReactElement } from 'react';
import { ComparePanel } from '../features/compare/ComparePanel';
import { History } from '../features/history/History';
import { Inspector } from '../features/inspector/Inspector';
import { StylePanel } from '../features/styling/StylePanel';
import { WaysPanel } from '../features/ways/WaysPanel';
import { useComparing } from '../store/comparing';
import { paneIds } from '../store/focusPane';
import { useWorkbench, type SidePanel } from '../store/workbench';
import { TabbedPane } from './TabbedPane';

const panels: readonly { readonly value: SidePanel; readonly label: string }[] = [
  { value: 'inspector', label: 'Inspector' },
  { value: 'history', label: 'History' },
  { value: 'ways', label: 'Ways' },
  { value: 'style', label: 'Style' },
  { value: 'compare', label: 'Compare' },
];

const bodies: Readonly<Record<SidePanel, () => ReactElement>> = {
  inspector: Inspector,
  history: History,
  ways: WaysPanel,
  style: StylePanel,
  compare: ComparePanel,
};

/**
 * What is known of the selection, what was done to the case, which ways lead from one to another, or
 * how the chart is drawn.
 */
export function SidePane(): ReactElement {
  const { sidePanel, setSidePanel } = useWorkbench();
  const isComparing = useComparing(({ wish }) => wish !== null);
  const Body = bodies[sidePanel];
  return (
    <TabbedPane
      label="Side panel"
      tabs={panels.filter(({ value }) => value !== 'compare' || isComparing)}
      chosen={sidePanel}
      onChoose={setSidePanel}
      panel={paneIds.inspector}
      takesKeyboard
    >
      <Body />
    </TabbedPane>
  );
}
