import { describe, expect, it } from 'vitest';
import { uidOf } from '../testing/smallChart';
import { countInWords, removals } from './removeSelected';
import type { Selected, SelectedWord } from './selection';

const some = (word: SelectedWord, ...numbers: number[]): Selected[] =>
  numbers.map((number) => ({ word, uid: uidOf(number) }));

describe('countInWords', () => {
  it('says what and how many, in the singular and the plural', () => {
    expect(countInWords(some('entity', 1))).toBe('1 entity');
    expect(countInWords([...some('link', 3), ...some('entity', 1, 2)])).toBe(
      '2 entities and 1 link',
    );
    expect(
      countInWords([...some('attribution', 5, 6), ...some('source', 4), ...some('link', 2, 3)]),
    ).toBe('1 source, 2 links and 2 hypotheses');
  });
});

describe('removals', () => {
  it('removes lines before the entities that would take them along', () => {
    const names = removals([
      ...some('entity', 1),
      ...some('link', 2),
      ...some('attribution', 3),
    ]).map(({ name }) => name);
    expect(names).toEqual(['attribution.remove', 'link.remove', 'entity.remove']);
  });
});
