import { create } from 'zustand';
import { afterDrawn } from './afterDrawn';
import { focusView, paneIds } from './focusPane';
import { useWorkbench } from './workbench';

/** In the page's own storage, as the sizes of the panes are. */
const STORED = 'timeline-shown';

interface TimelinePane {
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
  /** The days from and to which it is seen; null where it is not, or all of it is. */
  readonly seen: { readonly from: number; readonly to: number } | null;
}

export const useTimelinePane = create<TimelinePane>()((set) => ({
  shown: localStorage.getItem(STORED) === 'yes',
  setShown: (shown) => {
    localStorage.setItem(STORED, shown ? 'yes' : 'no');
    set({ shown });
  },
  seen: null,
}));

/** Whether the view on screen has the timeline below it: the views of what the chart shows. */
export function useHasTimeline(): boolean {
  return useWorkbench(({ view }) => hasTimeline(view));
}

function hasTimeline(view: ReturnType<typeof useWorkbench.getState>['view']): boolean {
  return view !== 'reader' && view !== 'hypotheses' && view !== 'quality';
}

/** Shows the timeline and gives it the keyboard, or hides it and gives the keyboard to the view. */
export function toggleTimeline(): void {
  const { view, setView } = useWorkbench.getState();
  const { shown, setShown } = useTimelinePane.getState();
  if (shown && hasTimeline(view)) {
    setShown(false);
    focusView(view);
    return;
  }
  if (!hasTimeline(view)) setView('graph');
  setShown(true);
  afterDrawn(() => document.getElementById(paneIds.timeline)?.focus());
}
