import type { Kind } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import { useLanguage } from '../store/caseQueries';
import { useRequest } from '../store/useRequest';

export interface EntityOption {
  readonly uid: Uid;
  readonly name: string;
  readonly kind: string;
}

const MOST_OPTIONS = 40;

/**
 * Entities whose names hold the text; without a text the first ones of the case. A base leaves
 * only the kinds that behave like it.
 */
export function useEntityOptions(
  text: string,
  enabled: boolean,
  base: Kind['base'] = null,
): readonly EntityOption[] {
  const kinds = (useLanguage()?.kinds ?? [])
    .filter((kind) => base === null || kind.base === base)
    .map(({ key }) => key);
  const [only] = kinds;
  const wanted = text.trim();
  const found = useRequest(
    'case.search',
    { text: wanted, limit: MOST_OPTIONS },
    { enabled: enabled && wanted !== '', keepPrevious: true },
  );
  const first = useRequest(
    'entity.list',
    { kind: kinds.length === 1 && only ? only : null, offset: 0, limit: MOST_OPTIONS },
    { enabled: enabled && wanted === '' },
  );
  if (wanted === '') {
    return (first.data?.items ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ uid, name, kind }) => ({ uid, name, kind }));
  }
  const options = new Map<Uid, EntityOption>();
  for (const { target, title, kind } of found.data ?? []) {
    if (target.word !== 'entity' || kind === null || !kinds.includes(kind)) continue;
    if (!options.has(target.uid)) options.set(target.uid, { uid: target.uid, name: title, kind });
  }
  return [...options.values()];
}
