import type { ReadConnection } from '../connection/connection';
import { idList } from './idList';

/**
 * The part of a WITH RECURSIVE that makes `root(source_id, root_id)`: each of the sources (a query
 * for integer keys) with the one at the end of its chain of derivation. A chain that runs in a
 * circle has no end and is left out: each of its sources then counts as its own. The view
 * `source_root` says the same of all sources, which costs what the case holds.
 */
export function rootsOfSources(sources: string): string {
  return `
    chain(source_id, at_id) AS (
      SELECT start.id, start.id FROM (${sources}) AS start
      UNION
      SELECT chain.source_id, source.derives_from_id
      FROM chain JOIN source ON source.id = chain.at_id
      WHERE source.derives_from_id IS NOT NULL
    ),
    root(source_id, root_id) AS MATERIALIZED (
      SELECT chain.source_id, chain.at_id
      FROM chain JOIN source ON source.id = chain.at_id
      WHERE source.derives_from_id IS NULL
    )`;
}

/** The uids of the roots by the integer keys of the sources. */
export function readSourceRoots(
  connection: ReadConnection,
  sources: Iterable<number>,
): ReadonlyMap<number, string> {
  const rows = connection.all<{ id: number; uid: string }>(
    `WITH RECURSIVE ${rootsOfSources('SELECT value AS id FROM json_each(?)')}
    SELECT root.source_id AS id, source.uid FROM root JOIN source ON source.id = root.root_id`,
    idList(sources),
  );
  return new Map(rows.map(({ id, uid }) => [id, uid]));
}
