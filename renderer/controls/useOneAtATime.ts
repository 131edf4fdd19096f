import { useRef } from 'react';

/** Does nothing while the last call is still going on: a double click does a thing once. */
export function useOneAtATime(act: () => Promise<void>): () => Promise<void> {
  const busy = useRef(false);
  return async () => {
    if (busy.current) return;
    busy.current = true;
    await act().finally(() => (busy.current = false));
  };
}
