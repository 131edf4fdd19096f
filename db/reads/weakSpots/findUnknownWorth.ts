import type { FindWeak } from './weakThing';

/** F and 6 are "not known", and so is what nobody graded. The two axes are looked at one by one. */
export const findUnknownWorth: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT claim.attribution_id FROM claim
     JOIN current_attribution AS a ON a.id = claim.attribution_id
     JOIN passage ON passage.id = claim.passage_id
     JOIN source ON source.id = passage.source_id
     WHERE ${among.where('attribution', 'claim.attribution_id')}
       AND claim.retracted_at IS NULL AND a.retracted_at IS NULL AND a.status NOT IN ('rejected', 'superseded')
     GROUP BY claim.attribution_id
     HAVING max(coalesce(claim.credibility, '6') <> '6') = 0
       AND max(coalesce(source.reliability, 'F') <> 'F') = 0
     ORDER BY claim.attribution_id`,
    ...among.keys('attribution'),
  ) as [number][];
  return {
    'worth-unknown': rows.map(([id]) => ({
      word: 'attribution',
      id,
    })),
  };
};
