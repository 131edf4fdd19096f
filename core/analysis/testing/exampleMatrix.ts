import type { Rating } from '../../vocabularies/rating';
import type { Evidence, Matrix } from '../matrix';

/** One row: its ratings, one for each hypothesis; a dash is blank. Two rows of one `says` repeat. */
export interface Row extends Partial<Omit<Evidence, 'claim' | 'says'>> {
  readonly ratings: readonly (Rating | '–')[];
  readonly says?: string;
}

/** A matrix of hypotheses h1, h2, … and evidence e1, e2, …, each from a source of its own. */
export function exampleMatrix(rows: readonly Row[]): Matrix {
  const cells = new Map<string, Rating>();
  const hypotheses = (rows[0]?.ratings ?? []).map((_, column) => `h${String(column + 1)}`);
  const evidence = rows.map(({ ratings, says, ...rest }, index): Evidence => {
    const claim = `e${String(index + 1)}`;
    for (const [column, rating] of ratings.entries()) {
      if (rating !== '–') cells.set(`${claim} ${hypotheses[column] ?? ''}`, rating);
    }
    return {
      claim,
      reliability: null,
      credibility: null,
      sourceRoot: claim,
      ...rest,
      says: { about: { attribution: says ?? claim }, stance: 'asserts', value: null },
    };
  });
  return { hypotheses, evidence, ratingOf: (claim, of) => cells.get(`${claim} ${of}`) };
}

/** Ratings as they are written in a matrix: "CC I –". */
export function row(ratings: string, rest: Omit<Row, 'ratings'> = {}): Row {
  return { ratings: ratings.split(' ') as Row['ratings'], ...rest };
}
