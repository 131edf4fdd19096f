import fc from 'fast-check';
import { describe, test, expect } from 'vitest';
import { credibilityTerms } from '../vocabularies/credibility';
import { ratingTerms } from '../vocabularies/rating';
import { reliabilityTerms } from '../vocabularies/reliability';
import { diagnosticValue } from './diagnosticValue';
import { groupRepeated } from './groupRepeated';
import type { Matrix } from './matrix';
import { rankHypotheses, type Ranked } from './rankHypotheses';
import { exampleMatrix, type Row } from './testing/exampleMatrix';

const cell = fc.constantFrom('–' as const, ...ratingTerms.map(({ term }) => term));

const rowOf = (columns: number): fc.Arbitrary<Row> =>
  fc.record({
    ratings: fc.oneof(
      fc.array(cell, { minLength: columns, maxLength: columns }),
      cell.map((same) => Array.from({ length: columns }, () => same)),
    ),
    reliability: fc.constantFrom(null, ...reliabilityTerms.map(({ term }) => term)),
    credibility: fc.constantFrom(null, ...credibilityTerms.map(({ term }) => term)),
    sourceRoot: fc.constantFrom('s1', 's2', 's3'),
    says: fc.constantFrom('a', 'b', 'c'),
  });

/** Two rows at least: the first is the one that a law speaks of. */
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) => fc.array(rowOf(columns), { minLength: 2, maxLength: 8 }));

const scoring = fc.record({ weighted: fc.boolean() });

function without(matrix: Matrix, claims: readonly string[]): Matrix {
  return { ...matrix, evidence: matrix.evidence.filter(({ claim }) => !claims.includes(claim)) };
}

function counts(ranking: readonly Ranked[]) {
  return ranking.map(({ hypothesis, inconsistency, place }) => [hypothesis, inconsistency, place]);
}

/** -1, 0, 1 for each pair that stands in both rankings. */
function sameOrder(one: readonly Ranked[], other: readonly Ranked[]): boolean {
  const order = (all: readonly Ranked[], a: number, b: number): number =>
    Math.sign((all[a]?.inconsistency ?? 0) - (all[b]?.inconsistency ?? 0));
  const indices = one.flatMap(({ place }, index) =>
    place === null || other[index]?.place == null ? [] : [index],
  );
  return indices.every((a) => indices.every((b) => order(one, a, b) === order(other, a, b)));
}

describe('whatever the matrix', () => {
  test('evidence that is blank throughout changes no score and no place', () => {
    fc.assert(
      fc.property(rows, scoring, ([first, ...rest], how) => {
        const blank = { ...first!, ratings: first!.ratings.map(() => '–' as const) };
        expect(counts(rankHypotheses(exampleMatrix([...rest, blank]), how))).toEqual(
          counts(rankHypotheses(exampleMatrix(rest), how)),
        );
      }),
    );
  });

  test('evidence without diagnostic value tells nobody from another: without it the order is the same', () => {
    fc.assert(
      fc.property(rows, scoring, (all, how) => {
        const matrix = exampleMatrix(all);
        const ranking = rankHypotheses(matrix, how);
        for (const group of groupRepeated(matrix.evidence)) {
          const claims = group.map(({ claim }) => claim);
          if (claims.some((claim) => diagnosticValue(matrix, claim).value !== 'none')) continue;
          expect(sameOrder(ranking, rankHypotheses(without(matrix, claims), how))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a repetition with the same ratings and grades confirms nothing', () => {
    fc.assert(
      fc.property(rows, scoring, (all, how) => {
        const repeated = exampleMatrix([...all, all[0]!]);
        expect(counts(rankHypotheses(repeated, how))).toEqual(
          counts(rankHypotheses(exampleMatrix(all), how)),
        );
      }),
    );
  });

  test('consistent evidence helps no hypothesis', () => {
    fc.assert(
      fc.property(rows, scoring, ([first, ...rest], how) => {
        const praise = (rating: 'CC' | 'N') => ({
          ...first!,
          ratings: first!.ratings.map((other, column) => (column === 0 ? rating : other)),
        });
        expect(counts(rankHypotheses(exampleMatrix([praise('CC'), ...rest]), how))).toEqual(
          counts(rankHypotheses(exampleMatrix([praise('N'), ...rest]), how)),
        );
      }),
    );
  });

  test('weights take off, and never add', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const matrix = exampleMatrix(all);
        const plain = rankHypotheses(matrix, { weighted: false });
        for (const [index, { inconsistency }] of rankHypotheses(matrix, {
          weighted: true,
        }).entries()) {
          expect(inconsistency ?? 0).toBeLessThanOrEqual(plain[index]?.inconsistency ?? 0);
        }
      }),
    );
  });

  test('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(rows, scoring, (all, how) => {
        expect(counts(rankHypotheses(exampleMatrix([...all].reverse()), how))).toEqual(
          counts(rankHypotheses(exampleMatrix(all), how)),
        );
      }),
    );
  });
});
