import { caseRequests, type Change } from '../../core/contract';
import { bearsOn, waitsForQuiet } from './bearsOn';
import { queryClient } from './queryClient';

interface Asked {
  readonly queryKey: readonly unknown[];
}

/** In milliseconds. */
const QUIET = 800;

let timer: ReturnType<typeof setTimeout> | undefined;

export function isOfCase({ queryKey: [name] }: Asked): boolean {
  return typeof name === 'string' && Object.hasOwn(caseRequests, name);
}

function isWaiting({ queryKey: [name] }: Asked): boolean {
  return waitsForQuiet.has(name);
}

/**
 * Everything that was asked of the case and that a change may bear on (null: all of it), but for its
 * state, which arrives with the event. What looks at the whole case waits until the analyst pauses.
 */
export function askAgain(change: Change | null): void {
  const isConcerned = (query: Asked): boolean =>
    query.queryKey[0] !== 'case.state' && isOfCase(query) && bearsOn(change, query.queryKey[0]);
  void queryClient.invalidateQueries({
    predicate: (query) => isConcerned(query) && !isWaiting(query),
  });
  const slow = queryClient
    .getQueryCache()
    .findAll({ predicate: (query) => isConcerned(query) && isWaiting(query) });
  if (slow.length === 0) return;
  // A view that is opened meanwhile asks for itself.
  for (const query of slow) query.invalidate();
  stopAsking();
  // Marked once more: an answer that was under way would pass for a new one.
  timer = setTimeout(() => {
    void queryClient.invalidateQueries({ predicate: isWaiting });
  }, QUIET);
}

export function stopAsking(): void {
  clearTimeout(timer);
}
