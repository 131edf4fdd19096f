import { describe, expect, test } from 'vitest';
import type { Ranked } from '../../core/analysis/rankHypotheses';
import { firstToWords, placeToWords, ratedToWords, sensitivityToWords } from './rankingWords';

function ranked(hypothesis: string, place: number | null): Ranked {
  return { hypothesis, place, inconsistency: place, rated: 3, blank: 1, notApplicable: 0 };
}

const nameOf = (hypothesis: string): string => hypothesis.toUpperCase();

describe('the ranking in words', () => {
  test('says which place, that it is shared, and that there is none', () => {
    const all = [ranked('a', 1), ranked('b', 1), ranked('c', 3), ranked('d', null)];
    expect(all.map((one) => placeToWords(one, all))).toEqual([
      '1st, tied',
      '1st, tied',
      '3rd',
      'not ranked',
    ]);
    const ends = [2, 4, 11, 12, 21].map((place) => placeToWords(ranked('a', place), []));
    expect(ends).toEqual(['2nd', '4th', '11th', '12th', '21st']);
  });

  test('counts what is rated out of what can bear on it', () => {
    expect(ratedToWords({ ...ranked('a', 1), notApplicable: 2 })).toBe('3 of 4 rated · 2 NA');
  });

  test('speaks of the least inconsistent, never of the best confirmed', () => {
    expect(firstToWords([ranked('a', null)], nameOf)).toBe('Nothing is rated yet.');
    expect(firstToWords([ranked('a', 1), ranked('b', 2)], nameOf)).toBe(
      'The evidence is least inconsistent with “A”.',
    );
    expect(firstToWords([ranked('a', 1), ranked('b', 1)], nameOf)).toBe(
      'The evidence is least inconsistent with “A” and “B”, which tie.',
    );
  });

  test('says what changes without a piece of evidence, and if it is false', () => {
    const rest = { missing: [ranked('b', 1)], whenFalse: [ranked('a', 1)] };
    expect(
      sensitivityToWords({ ...rest, missingChangesFirst: true, falseChangesFirst: false }, nameOf),
    ).toBe('Without it, “B” comes first. If it is false, nothing changes in who comes first.');
    expect(
      sensitivityToWords({ ...rest, missingChangesFirst: false, falseChangesFirst: false }, nameOf),
    ).toBe('Nothing changes in who comes first, neither without it nor if it is false.');
  });
});
