import { useQueries } from '@tanstack/react-query';
import type { Kind } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import { useLanguage } from '../store/caseQueries';
import { useRequest, useRequestQuery } from '../store/useRequest';

interface EntityOption {
  readonly uid: Uid;
  readonly name: string;
  readonly kind: string;
}

interface EntityOptions {
  readonly options: readonly EntityOption[];
  /** They answer the text as it stands, and not the one before it. */
  readonly isAnswer: boolean;
}

const MOST_OPTIONS = 40;

/** The most that can be asked for: hits of other kinds are left out of them. */
const MOST_HITS = 200;

/**
 * Entities whose names hold the text; without a text the first ones of the case. A base leaves
 * only the kinds that behave like it, a kind only that one.
 */
export function useEntityOptions(
  text: string,
  enabled: boolean,
  { base, kind: only }: { readonly base: Kind['base']; readonly kind: string | null },
): EntityOptions {
  const language = useLanguage();
  const kinds = (language?.kinds ?? [])
    .filter((kind) => (base === null || kind.base === base) && (only === null || kind.key === only))
    .map(({ key }) => key);
  const wanted = text.trim();
  const found = useRequest(
    'case.search',
    { text: wanted, limit: MOST_HITS, onlyNames: true },
    { enabled: enabled && wanted !== '', keepPrevious: true },
  );
  const requestQuery = useRequestQuery();
  const lists = base === null && only === null ? [null] : kinds;
  const first = useQueries({
    queries: lists.map((kind) => ({
      ...requestQuery('entity.list', { kind, offset: 0, limit: MOST_OPTIONS }),
      enabled: enabled && wanted === '',
    })),
  });
  if (wanted === '') {
    const items = first.flatMap(({ data }) => data?.items ?? []);
    return {
      options: items.map(({ uid, name, kind }) => ({ uid, name, kind })).slice(0, MOST_OPTIONS),
      isAnswer: language !== undefined && first.every(({ data }) => data !== undefined),
    };
  }
  const options = new Map<Uid, EntityOption>();
  for (const { target, title, kind } of found.data ?? []) {
    if (target.word !== 'entity' || kind === null || !kinds.includes(kind)) continue;
    if (!options.has(target.uid)) options.set(target.uid, { uid: target.uid, name: title, kind });
  }
  return {
    options: [...options.values()].slice(0, MOST_OPTIONS),
    isAnswer: language !== undefined && found.data !== undefined && !found.isPlaceholderData,
  };
}
