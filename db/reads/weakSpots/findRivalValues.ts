import { joinMerged, shownAs } from '../identity/shownAs';
import type { FindWeak } from './weakThing';

/** The value as it reads: text without its quotation marks. */
function valueToWords(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? `“${value}”` : json;
}

/**
 * One field, and claims that give it different values; merged entities have it together. A denial
 * gives none.
 */
export const findRivalValues: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT ${shownAs('claim.entity_id')} AS shown, claim.field,
       json_group_array(DISTINCT claim.value) FROM claim
     JOIN entity ON entity.id = claim.entity_id ${joinMerged('claim.entity_id')}
     WHERE claim.entity_id IS NOT NULL AND ${among.where('entity', 'claim.entity_id')}
       AND claim.value IS NOT NULL AND claim.stance <> 'denies'
       AND claim.retracted_at IS NULL AND entity.retracted_at IS NULL
     GROUP BY shown, claim.field HAVING count(DISTINCT claim.value) > 1
     ORDER BY shown, claim.field`,
    ...among.keys('entity'),
  ) as [number, string, string][];
  return {
    'rival-values': rows.map(([id, field, values]) => ({
      word: 'entity',
      id,
      says: () => `${field}: ${(JSON.parse(values) as string[]).map(valueToWords).join(' or ')}`,
    })),
  };
};
