import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { readFootings } from '../readFootings';
import type { Among } from './among';
import type { FindWeak, WeakThing } from './weakThing';

function findAmong(
  connection: ReadConnection,
  among: Among,
  word: 'attribution' | 'link',
): WeakThing[] {
  // Only what a derived source speaks of can rest on several that are one.
  const sources = connection.allValues(
    `WITH spoken_of(id) AS MATERIALIZED (
       SELECT DISTINCT claim.${word}_id FROM source
       JOIN passage ON passage.source_id = source.id
       JOIN claim ON claim.passage_id = passage.id AND claim.retracted_at IS NULL
       WHERE source.derives_from_id IS NOT NULL AND claim.${word}_id IS NOT NULL
         AND ${among.where(word, `claim.${word}_id`)})
     SELECT ${word}.id, count(DISTINCT passage.source_id) FROM spoken_of
     JOIN ${word} ON ${word}.id = spoken_of.id AND ${word}.retracted_at IS NULL
     JOIN claim ON claim.${word}_id = ${word}.id AND claim.retracted_at IS NULL
     JOIN passage ON passage.id = claim.passage_id
     GROUP BY ${word}.id HAVING count(DISTINCT passage.source_id) > 1 ORDER BY ${word}.id`,
    ...among.keys(word),
  ) as [number, number][];
  const roots = readFootings(
    connection,
    word,
    'SELECT value AS id FROM json_each(?)',
    idList(sources.map(([id]) => id)),
  );
  return sources
    .filter(([id]) => roots.get(id)?.sourceCount === 1)
    .map(([id, count]) => ({
      word,
      id,
      says: () => `${String(count)} sources, one independent`,
    }));
}

/** Hypotheses and links whose sources all end at one. */
export const findRepeated: FindWeak = (connection, among) => ({
  repeated: [
    ...findAmong(connection, among, 'attribution'),
    ...findAmong(connection, among, 'link'),
  ],
});
