import type { ReadConnection, SqlParameter } from '../connection/connection';
import { rootsOfSources } from './readSourceRoots';

/** What stands behind a line: claims that are not retracted, and their independent sources. */
export interface Footing {
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly contested: boolean;
}

export const noFooting: Footing = { claimCount: 0, sourceCount: 0, contested: false };

interface FootingRow {
  readonly about: number;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly contested: number;
}

/**
 * The footings of links or attributions by their integer keys; what has no claim is left out.
 * `subjects` is a query for the keys. Sources that share the end of their chain of derivation count
 * once: repetition is not confirmation.
 */
export function readFootings(
  connection: ReadConnection,
  about: 'link' | 'attribution',
  subjects: string,
  ...parameters: readonly SqlParameter[]
): ReadonlyMap<number, Footing> {
  const rows = connection.all<FootingRow>(
    `WITH RECURSIVE
      said(about, stance, source_id) AS MATERIALIZED (
        SELECT claim.${about}_id, claim.stance, passage.source_id
        FROM (${subjects}) AS subject
        JOIN claim ON claim.${about}_id = subject.id
        JOIN passage ON passage.id = claim.passage_id
        WHERE claim.retracted_at IS NULL
      ),
      ${rootsOfSources('SELECT DISTINCT source_id AS id FROM said')}
    SELECT said.about, count(*) AS claimCount,
      count(DISTINCT coalesce(root.root_id, said.source_id)) AS sourceCount,
      max(said.stance = 'denies')
        AND max(said.stance IN ('asserts', 'claims-responsibility')) AS contested
    FROM said LEFT JOIN root ON root.source_id = said.source_id
    GROUP BY said.about`,
    ...parameters,
  );
  return new Map(
    rows.map(({ about: id, claimCount, sourceCount, contested }) => [
      id,
      { claimCount, sourceCount, contested: contested === 1 },
    ]),
  );
}
