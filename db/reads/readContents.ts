import type { ContentsView } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';

type SourceItem = ContentsView['sources'][number];
type ChartItem = ContentsView['charts'][number];

interface SourceItemRow extends Omit<SourceItem, 'retracted'> {
  readonly retracted: number;
}

/** Sources and charts in the order in which they came into the case. */
export function readContents(connection: ReadConnection): ContentsView {
  const sources = connection.all<SourceItemRow>(
    `WITH passages AS (SELECT source_id, count(*) AS amount FROM passage GROUP BY source_id),
       claims AS (SELECT passage.source_id, sum(said.amount) AS amount
         FROM (SELECT passage_id, count(*) AS amount FROM claim
           WHERE retracted_at IS NULL GROUP BY passage_id) AS said
         JOIN passage ON passage.id = said.passage_id GROUP BY passage.source_id)
     SELECT source.uid, source.title, source.reliability,
       (SELECT uid FROM source AS origin WHERE origin.id = source.derives_from_id) AS derivesFrom,
       coalesce(passages.amount, 0) AS passages, coalesce(claims.amount, 0) AS claims,
       source.retracted_at IS NOT NULL AS retracted
     FROM source LEFT JOIN passages ON passages.source_id = source.id
       LEFT JOIN claims ON claims.source_id = source.id
     ORDER BY source.id`,
  );
  const charts = connection.all<ChartItem>(
    `SELECT uid, title, (SELECT count(*) FROM chart_place
       WHERE chart_id = chart.id AND entity_id IS NOT NULL) AS entities
     FROM chart ORDER BY id`,
  );
  return {
    sources: sources.map((source) => ({ ...source, retracted: source.retracted === 1 })),
    charts,
  };
}
