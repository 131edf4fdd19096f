import type { SliceLink } from '../../../core/views/sliceView';
import type { ReadConnection, SqlParameter } from '../../connection/connection';
import { groupBy } from '../groupBy';

type Said = SliceLink['said'][number];

/**
 * Which sources say what about links or attributions, by the integer keys of these; each combination
 * of source, stance and grades once. `subjects` is a query for the keys.
 */
export function readSaid(
  connection: ReadConnection,
  about: 'link' | 'attribution',
  subjects: string,
  ...parameters: readonly SqlParameter[]
): (id: number) => Said[] {
  const rows = groupBy(
    connection.all<Said & { readonly id: number }>(
      `SELECT DISTINCT claim.${about}_id AS id, source.uid AS source, claim.stance,
         source.reliability, claim.credibility
       FROM (${subjects}) AS subject
       JOIN claim ON claim.${about}_id = subject.id
       JOIN passage ON passage.id = claim.passage_id
       JOIN source ON source.id = passage.source_id
       WHERE claim.retracted_at IS NULL
       ORDER BY 1, source.reliability NULLS LAST, claim.credibility NULLS LAST, source.id, 3`,
      ...parameters,
    ),
    ({ id }) => id,
  );
  return (id) =>
    rows(id).map(({ source, stance, reliability, credibility }) => ({
      source,
      stance,
      reliability,
      credibility,
    }));
}
