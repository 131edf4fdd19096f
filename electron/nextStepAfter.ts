import { changingRequests } from '../core/contract';

/**
 * What to do about a request that ended without a proper answer. A change may have been saved just
 * before, so nobody can say that nothing was changed; the history can.
 */
export function nextStepAfter(request: string): string {
  return changingRequests.has(request)
    ? 'Look at the history to see whether the change was saved.'
    : 'Try it again.';
}
