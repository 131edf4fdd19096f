import type { ReadConnection } from '../../connection/connection';
import { readFootings } from '../readFootings';
import type { Stakes } from './readStakes';
import type { FindWeak, WeakThing } from './weakThing';

function findAmong(
  connection: ReadConnection,
  stakes: Stakes,
  word: 'attribution' | 'link',
): WeakThing[] {
  // Only what a derived source speaks of can rest on several that are one.
  const subjects = `SELECT DISTINCT claim.${word}_id AS id FROM source
    JOIN passage ON passage.source_id = source.id
    JOIN claim ON claim.passage_id = passage.id AND claim.retracted_at IS NULL
    JOIN ${word} ON ${word}.id = claim.${word}_id AND ${word}.retracted_at IS NULL
    WHERE source.derives_from_id IS NOT NULL`;
  const roots = readFootings(connection, word, subjects);
  const sources = connection.allValues(
    `SELECT subject.id, count(DISTINCT passage.source_id) FROM (${subjects}) AS subject
     JOIN claim ON claim.${word}_id = subject.id AND claim.retracted_at IS NULL
     JOIN passage ON passage.id = claim.passage_id
     GROUP BY subject.id HAVING count(DISTINCT passage.source_id) > 1 ORDER BY subject.id`,
  ) as [number, number][];
  return sources
    .filter(([id]) => roots.get(id)?.sourceCount === 1)
    .map(([id, count]) => ({
      word,
      id,
      stake: word === 'attribution' ? stakes.ofAttribution(id) : 0,
      says: `${String(count)} sources, one independent`,
    }));
}

/** Hypotheses and links whose sources all end at one. */
export const findRepeated: FindWeak = (connection, stakes) => ({
  repeated: [
    ...findAmong(connection, stakes, 'attribution'),
    ...findAmong(connection, stakes, 'link'),
  ],
});
