import type { ReadConnection } from '../../connection/connection';

/** How many notes are on things, by their integer keys (`idList`); what has none is left out. */
export function readNoteCounts(
  connection: ReadConnection,
  about: 'entity' | 'link' | 'attribution',
  ids: string,
): ReadonlyMap<number, number> {
  const counts = connection.allValues(
    `SELECT ${about}_id, count(*) FROM annotation
     WHERE ${about}_id IN (SELECT value FROM json_each(?)) GROUP BY ${about}_id`,
    ids,
  );
  return new Map(counts as [number, number][]);
}
