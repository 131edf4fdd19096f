import { create } from 'zustand';
import type { GraphMenu } from '../canvas/graphCanvasProps';
import { selectedOnChart } from './selection';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

interface OpenMenu {
  readonly open: GraphMenu | null;
  readonly show: (menu: GraphMenu) => void;
  readonly close: () => void;
}

/** A menu is about what is selected, so what it was opened on becomes selected. */
function selectTarget({ target }: GraphMenu): void {
  const { selection, select } = useWorkbench.getState();
  const slice = sliceOnScreen();
  if (target === null || !slice || selection.some(({ uid }) => uid === target)) return;
  select(selectedOnChart(slice, [target]));
}

/** The context menu of the graph and of its list. */
export const useGraphMenu = create<OpenMenu>()((set) => ({
  open: null,
  show: (open) => {
    selectTarget(open);
    set({ open });
  },
  close: () => set({ open: null }),
}));
