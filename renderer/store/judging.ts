import { create } from 'zustand';
import type { Uid } from '../../core/uid';
import { useWorkbench } from './workbench';

interface Judging {
  /** The hypothesis that a judgement is being written about. */
  readonly attribution: Uid | null;
  readonly judge: (attribution: Uid | null) => void;
}

/** Where the form of a new judgement is open: other parts of the window can ask for it. */
export const useJudging = create<Judging>()((set) => ({
  attribution: null,
  judge: (attribution) => set({ attribution }),
}));

// A form that was left for something else does not wait there.
useWorkbench.subscribe(({ selection }) => {
  const { attribution, judge } = useJudging.getState();
  if (attribution !== null && !selection.some(({ uid }) => uid === attribution)) judge(null);
});

/** Shows the hypothesis, with the form of a new judgement. */
export function judgeAttribution(uid: Uid): void {
  useWorkbench.getState().select([{ word: 'attribution', uid }]);
  useJudging.getState().judge(uid);
}
