import type { ReadConnection } from '../../connection/connection';
import type { Among } from './among';
import type { FindWeak } from './weakThing';

function contested(
  connection: ReadConnection,
  among: Among,
  word: 'attribution' | 'link',
): number[] {
  return connection
    .allValues(
      `SELECT claim.${word}_id FROM claim JOIN ${word} ON ${word}.id = claim.${word}_id
       WHERE claim.${word}_id IS NOT NULL AND ${among.where(word, `claim.${word}_id`)}
         AND claim.retracted_at IS NULL AND ${word}.retracted_at IS NULL
       GROUP BY claim.${word}_id
       HAVING max(claim.stance = 'denies')
         AND max(claim.stance IN ('asserts', 'claims-responsibility'))
       ORDER BY claim.${word}_id`,
      ...among.keys(word),
    )
    .map(([id]) => id as number);
}

/** What is asserted and denied, and denials that nobody has weighed. */
export const findContradictions: FindWeak = (connection, among) => {
  const denials = connection.allValues(
    `SELECT claim.attribution_id, claim.id FROM claim
     JOIN current_attribution AS a ON a.id = claim.attribution_id
     WHERE ${among.where('attribution', 'claim.attribution_id')}
       AND claim.stance = 'denies' AND claim.retracted_at IS NULL
       AND a.retracted_at IS NULL AND a.status NOT IN ('rejected', 'superseded')
       AND NOT EXISTS (SELECT 1 FROM assessment WHERE claim_id = claim.id)
     ORDER BY claim.id`,
    ...among.keys('attribution'),
  ) as [number, number][];
  return {
    contested: [
      ...contested(connection, among, 'attribution').map((id) => {
        return { word: 'attribution', id } as const;
      }),
      ...contested(connection, among, 'link').map((id) => ({ word: 'link', id }) as const),
    ],
    'unweighed-denials': denials.map(([id, claim]) => ({
      word: 'attribution',
      id,
      claim,
    })),
  };
};
