import type { FindWeak, WeakThing } from './weakThing';

type Row = readonly [
  id: number,
  likelihood: string | null,
  confidence: string | null,
  rated: 0 | 1,
];

/** Not judged, judged by half, or tested against nothing. */
export const findUnfinishedHypotheses: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT id, likelihood, confidence,
       EXISTS (SELECT 1 FROM assessment WHERE attribution_id = current_attribution.id)
     FROM current_attribution
     WHERE ${among.where('attribution', 'id')} AND retracted_at IS NULL
       AND status NOT IN ('rejected', 'superseded') ORDER BY id`,
    ...among.keys('attribution'),
  ) as unknown as Row[];
  const toThing = ([id]: Row, says = ''): WeakThing => {
    return { word: 'attribution', id, says: () => says };
  };
  const isUnjudged = ([, likelihood, confidence]: Row) =>
    likelihood === null && confidence === null;
  return {
    'unjudged-hypotheses': rows.filter(isUnjudged).map((row) => toThing(row)),
    'half-judged': rows
      .filter((row) => !isUnjudged(row) && (row[1] === null || row[2] === null))
      .map((row) => toThing(row, row[1] === null ? 'no likelihood' : 'no confidence')),
    'unassessed-hypotheses': rows.filter(([, , , rated]) => rated === 0).map((row) => toThing(row)),
  };
};
