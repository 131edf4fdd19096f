import type { Taking, TakeOverWish } from '../../core/together/takeOver';
import type { TogetherList } from '../../core/together/togetherList';
import type { Comparison } from './compareCases';
import type { FoundDifference } from './foundDifference';

interface Chosen {
  /** Only there: to be added. */
  readonly add: Map<TogetherList, Set<string>>;
  readonly change: Map<TogetherList, Map<string, 'theirs' | 'union'>>;
  readonly judged: Set<string>;
  readonly judgements: number;
  readonly kept: number;
}

/** What holds for a difference of which nothing was said; null: it stays as it is. */
function usual({ histories }: Comparison, difference: FoundDifference): Taking | null {
  const { list, id, state, changed } = difference;
  if (state === 'there') return histories.deletedHere(`${list} ${id}`) === null ? 'theirs' : null;
  return changed === 'there' ? 'theirs' : 'ours';
}

/** Which differences a wish speaks of, and how each is taken. */
export function choose(comparison: Comparison, wish: TakeOverWish): Chosen {
  const picked = new Map(wish.picks.map(({ list, id, how }) => [`${list} ${id}`, how]));
  const chosen = {
    add: new Map<TogetherList, Set<string>>(),
    change: new Map<TogetherList, Map<string, 'theirs' | 'union'>>(),
    judged: new Set<string>(),
    judgements: 0,
    kept: 0,
  };
  for (const [list, found] of comparison.found) {
    const add = new Set<string>();
    const change = new Map<string, 'theirs' | 'union'>();
    for (const difference of found) {
      const { id, state, isSameOtherwise, judgements } = difference;
      if (state === 'here') continue;
      const pick = picked.get(`${list} ${id}`);
      const how = pick ?? (wish.all ? usual(comparison, difference) : null);
      if (how === null) continue;
      if (state === 'there') {
        add.add(id);
        continue;
      }
      if (judgements.there > 0) {
        chosen.judged.add(id);
        chosen.judgements += judgements.there;
      }
      if (isSameOtherwise) continue;
      if (how === 'ours') {
        if (difference.changed !== 'here') chosen.kept += 1;
      } else change.set(id, how);
    }
    chosen.add.set(list, add);
    chosen.change.set(list, change);
  }
  return chosen;
}
