import type { SliceLink } from '../../core/views/sliceView';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import { rootsOfSources } from './readSourceRoots';

/** What stands behind a line: claims that are not retracted, and their independent sources. */
export type Footing = Pick<SliceLink, 'claimCount' | 'sourceCount' | 'stances' | 'contested'>;

export const noFooting: Footing = {
  claimCount: 0,
  sourceCount: 0,
  stances: { asserts: 0, denies: 0, suspects: 0, 'claims-responsibility': 0 },
  contested: false,
};

interface FootingRow {
  readonly about: number;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly asserts: number;
  readonly denies: number;
  readonly suspects: number;
  readonly claimsResponsibility: number;
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
      sum(said.stance = 'asserts') AS asserts,
      sum(said.stance = 'denies') AS denies,
      sum(said.stance = 'suspects') AS suspects,
      sum(said.stance = 'claims-responsibility') AS claimsResponsibility
    FROM said LEFT JOIN root ON root.source_id = said.source_id
    GROUP BY said.about`,
    ...parameters,
  );
  return new Map(
    rows.map((row) => [
      row.about,
      {
        claimCount: row.claimCount,
        sourceCount: row.sourceCount,
        stances: {
          asserts: row.asserts,
          denies: row.denies,
          suspects: row.suspects,
          'claims-responsibility': row.claimsResponsibility,
        },
        contested: row.denies > 0 && row.claimCount > row.denies,
      },
    ]),
  );
}
