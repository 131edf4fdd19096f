import type { Uid } from '../../../core/uid';
import { useSlice } from '../../store/caseQueries';
import { useRequest } from '../../store/useRequest';

/** The name of an entity that may be anywhere in the case. Null: none, or not known yet. */
export function useEntityName(uid: Uid | null): string | null {
  const onChart = useSlice().data?.nodes.find((node) => node.uid === uid)?.name;
  const record = useRequest(
    'entity.record',
    { uid: uid ?? '' },
    { enabled: uid !== null && onChart === undefined },
  ).data;
  if (uid === null) return null;
  return onChart ?? record?.entity.names.find(({ role }) => role === 'preferred')?.text ?? null;
}
