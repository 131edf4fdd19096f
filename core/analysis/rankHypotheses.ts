import type { Uid } from '../uid';
import type { Matrix } from './matrix';
import { scoreHypotheses, type Score, type Scoring } from './scoreHypotheses';

export interface Ranked extends Score {
  /** 1 is the least inconsistent; ties share a place. Null: not rated, so not ranked. */
  readonly place: number | null;
}

/** Heuer's ranking, in the order of the matrix: by the least inconsistent, never by the most consistent. */
export function rankHypotheses(matrix: Matrix, scoring: Scoring): readonly Ranked[] {
  const scores = scoreHypotheses(matrix, scoring);
  return scores.map((score) => ({ ...score, place: placeOf(score, scores) }));
}

function placeOf({ inconsistency }: Score, all: readonly Score[]): number | null {
  if (inconsistency === null) return null;
  const better = all.filter(
    (other) => other.inconsistency !== null && other.inconsistency < inconsistency,
  );
  return better.length + 1;
}

/** Those in the first place; several where they tie. */
export function firstOf(ranking: readonly Ranked[]): readonly Uid[] {
  return ranking.flatMap(({ place, hypothesis }) => (place === 1 ? [hypothesis] : []));
}
