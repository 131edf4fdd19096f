import { foldName } from '../../../core/text/foldName';
import type { Uid } from '../../../core/uid';
import type { SearchHit } from '../../../core/views/caseView';

interface Named {
  readonly uid: Uid;
  readonly title: string;
  readonly kind: string | null;
}

const MOST = 3;

/**
 * Entities with a name of the form of this one, without case, diacritics and the article, and
 * others whose names hold its words.
 */
export function likeNamed(
  hits: readonly SearchHit[],
  name: string,
): { readonly same: readonly Named[]; readonly like: readonly Named[] } {
  const form = foldName(name);
  const same = new Map<Uid, Named>();
  const like = new Map<Uid, Named>();
  for (const { target, in: where, title, kind, snippet } of hits) {
    if (target.word !== 'entity' || where !== 'name') continue;
    const isSame = [title, snippet].some((theirs) => foldName(theirs) === form);
    (isSame ? same : like).set(target.uid, { uid: target.uid, title, kind });
  }
  const first = (found: ReadonlyMap<Uid, Named>): readonly Named[] =>
    [...found.values()].slice(0, MOST);
  return { same: first(same), like: first(like) };
}
