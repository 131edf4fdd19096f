import type { QueryKey } from '@tanstack/react-query';
import type { Uid } from '../../core/uid';
import { queryClient } from './queryClient';
import { RequestFailed } from './requestFailed';
import { useWorkbench } from './workbench';

/** Not of the past: what was not there yet is there again once the window shows today. */
function uidIn([name, args, asOf]: QueryKey): Uid | null {
  if (typeof name !== 'string' || !name.endsWith('.record') || asOf !== undefined) return null;
  return (args as { readonly uid: Uid }).uid;
}

function isMissing(error: unknown): boolean {
  return error instanceof RequestFailed && error.code === 'row.missing';
}

/**
 * What is no longer in the case does not stay selected: undoing its creation took it away, for
 * example. Until the returned function is called.
 */
export function dropMissing(): () => void {
  return queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || !isMissing(query.state.error)) return;
    const missing = uidIn(query.queryKey as QueryKey);
    const { selection } = useWorkbench.getState();
    if (!selection.some(({ uid }) => uid === missing)) return;
    // Not by `select`, which would also bring the inspector to the front.
    useWorkbench.setState({ selection: selection.filter(({ uid }) => uid !== missing) });
  });
}
