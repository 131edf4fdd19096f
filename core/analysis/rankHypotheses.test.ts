import { describe, expect, test } from 'vitest';
import { firstOf, rankHypotheses } from './rankHypotheses';
import { exampleMatrix, row, type Row } from './testing/exampleMatrix';

const plain = { weighted: false };
const weighted = { weighted: true };

function scores(rows: readonly Row[], scoring = plain) {
  return rankHypotheses(exampleMatrix(rows), scoring).map((ranked) => ranked.inconsistency);
}

function places(rows: readonly Row[], scoring = plain) {
  return rankHypotheses(exampleMatrix(rows), scoring).map(({ place }) => place);
}

describe('the ranking', () => {
  test('goes by the least inconsistent, whatever is consistent with the others', () => {
    // h2 has nothing but praise and one strong contradiction; h1 has one weak one and no praise.
    const rows = [row('N CC'), row('N CC'), row('N CC'), row('I II')];
    expect(scores(rows)).toEqual([1, 2]);
    expect(places(rows)).toEqual([1, 2]);
  });

  test('leaves ties as ties, and the place after them free', () => {
    expect(places([row('I I II'), row('N C N')])).toEqual([1, 1, 3]);
    expect(firstOf(rankHypotheses(exampleMatrix([row('I I II')]), plain))).toEqual(['h1', 'h2']);
  });

  test('counts blanks apart and never as neutral', () => {
    const [first, second] = rankHypotheses(
      exampleMatrix([row('C –'), row('I –'), row('NA N'), row('– –')]),
      plain,
    );
    expect(first).toMatchObject({ inconsistency: 1, rated: 2, blank: 1, notApplicable: 1 });
    expect(second).toMatchObject({ inconsistency: 0, rated: 1, blank: 3, notApplicable: 0 });
  });

  test('gives no score and no place to a hypothesis against which nothing is rated', () => {
    const rows = [row('I – NA'), row('II – NA')];
    expect(scores(rows)).toEqual([3, null, null]);
    expect(places(rows)).toEqual([1, null, null]);
  });
});

describe('with weights', () => {
  const rows = [
    row('II N', { reliability: 'C', credibility: '4' }),
    row('N I', { reliability: 'A', credibility: '1' }),
    row('N I', { reliability: 'B', credibility: '3' }),
  ];

  test('each piece counts by the weaker of its axes', () => {
    // 2 × ½ against h1; 1 × 1 + 1 × ¾ against h2.
    expect(scores(rows, weighted)).toEqual([1, 1.75]);
    expect(places(rows, weighted)).toEqual([1, 2]);
  });

  test('switched off, each piece counts the same', () => {
    expect(scores(rows, plain)).toEqual([2, 2]);
    expect(places(rows, plain)).toEqual([1, 1]);
  });
});

describe('two reports that derive from one', () => {
  const wire = { sourceRoot: 'wire', says: 'h1' };

  test('count once where they say the same', () => {
    expect(scores([row('I N', wire), row('I N', wire)])).toEqual([1, 0]);
  });

  test('count by what speaks most strongly, where they were rated differently', () => {
    expect(scores([row('I – N', wire), row('II I –', wire)])).toEqual([2, 1, 0]);
    // Twice the half against once the whole.
    const graded = [
      row('II N', { ...wire, credibility: '4' }),
      row('I N', { ...wire, credibility: '2' }),
    ];
    expect(scores(graded, weighted)).toEqual([1, 0]);
  });

  test('count each where they say different things, or come from different sources', () => {
    expect(scores([row('I N', wire), row('I N', { ...wire, says: 'h2' })])).toEqual([2, 0]);
    expect(scores([row('I N', wire), row('I N', { ...wire, sourceRoot: 'paper' })])).toEqual([
      2, 0,
    ]);
  });
});
