import type { Uid } from '../../core/uid';
import { useRequest } from '../store/useRequest';

export interface EntityOption {
  readonly uid: Uid;
  readonly name: string;
  readonly kind: string;
}

const MOST_OPTIONS = 40;

/** Entities whose names hold the text; without a text the first ones of the case. */
export function useEntityOptions(text: string, enabled: boolean): readonly EntityOption[] {
  const wanted = text.trim();
  const found = useRequest(
    'case.search',
    { text: wanted, limit: MOST_OPTIONS },
    { enabled: enabled && wanted !== '', keepPrevious: true },
  );
  const first = useRequest(
    'entity.list',
    { kind: null, offset: 0, limit: MOST_OPTIONS },
    { enabled: enabled && wanted === '' },
  );
  if (wanted === '') {
    return (first.data?.items ?? []).map(({ uid, name, kind }) => ({ uid, name, kind }));
  }
  const options = new Map<Uid, EntityOption>();
  for (const { target, title, kind } of found.data ?? []) {
    if (target.word === 'entity' && !options.has(target.uid)) {
      options.set(target.uid, { uid: target.uid, name: title, kind: kind ?? '' });
    }
  }
  return [...options.values()];
}
