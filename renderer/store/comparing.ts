import { create } from 'zustand';
import type { Uid } from '../../core/uid';
import type { ComparedWith } from '../../core/picture/pictureWish';
import { useWorkbench } from './workbench';

export interface CompareWish {
  /** The chart on screen. */
  readonly chart: Uid;
  readonly with: ComparedWith;
}

interface Comparing {
  /** Null: nothing is compared. */
  readonly wish: CompareWish | null;
  /** What is the same on both is drawn faintly. */
  readonly fadesSame: boolean;
  readonly compare: (wish: CompareWish) => void;
  readonly setFadesSame: (fades: boolean) => void;
}

/** Which comparison is looked at. It is a view: nothing of it is in the case. */
export const useComparing = create<Comparing>()((set) => ({
  wish: null,
  fadesSame: true,
  compare: (wish) => set({ wish }),
  setFadesSame: (fadesSame) => set({ fadesSame }),
}));

export function stopComparing(): void {
  if (useComparing.getState().wish === null) return;
  useComparing.setState({ wish: null });
  const { sidePanel, setSidePanel } = useWorkbench.getState();
  if (sidePanel === 'compare') setSidePanel('inspector');
}
