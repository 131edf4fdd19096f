import { useEffect, useState } from 'react';
import { focusView } from './focusPane';
import { useWorkbench } from './workbench';

function isLost(element: Element | null): boolean {
  return element === null || element === document.body || !element.isConnected;
}

/**
 * For what lies over the window for a while: gives the keyboard back to where it was, or to the
 * chart where that is gone, unless something else has taken it by then.
 */
export function useFocusReturn(): void {
  // While rendering, because the first input of a dialog takes the keyboard when it is mounted.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (!isLost(document.activeElement)) return;
      if (before instanceof HTMLElement && !isLost(before)) before.focus({ preventScroll: true });
      else focusView(useWorkbench.getState().view);
    },
    [before],
  );
}
