import { useDeferredValue } from 'react';
import type { Uid } from '../../../core/uid';
import type { Reply } from '../../client';
import { useRequest } from '../../store/useRequest';

type RecordRequest = 'entity.record' | 'link.record' | 'attribution.record' | 'source.record';

/**
 * All that the case knows of one thing; null until it is read. It is drawn a little at a time, for
 * an actor with many claims is long: the graph shows meanwhile what is selected.
 */
export function useRecord<N extends RecordRequest>(
  name: N,
  uid: Uid,
): { readonly record: Reply<N> | null; readonly error: Error | null } {
  const { data, error } = useRequest(name, { uid } as Parameters<typeof useRequest<N>>[1]);
  return { record: useDeferredValue<Reply<N> | null>(data ?? null, null), error };
}
