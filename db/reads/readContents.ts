import type { ContentsView } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { groupBy } from './groupBy';
import { mergedEntities } from './identity/mergedEntities';
import { readRepresentatives } from './identity/readRepresentatives';
import { idList } from './idList';

type SourceItem = ContentsView['sources'][number];
type QueryItem = ContentsView['queries'][number];
type ChartItem = ContentsView['charts'][number];

interface SourceItemRow extends Omit<SourceItem, 'retracted'> {
  readonly retracted: number;
}

/** By chart: how many places on it are those of a node that another place is counted for. */
function countSharedPlaces(connection: ReadConnection): (chartId: number) => number | undefined {
  const merged = connection.allValues(
    `SELECT chart_id, entity_id FROM chart_place WHERE entity_id IN (${mergedEntities})`,
  ) as [number, number][];
  if (merged.length === 0) return () => undefined;
  const nodes = readRepresentatives(
    connection,
    merged.map(([, id]) => id),
  );
  const placed = groupBy(
    connection.allValues(
      `SELECT chart_id, entity_id FROM chart_place
       WHERE entity_id IN (SELECT value FROM json_each(?))`,
      idList(new Set(nodes.values())),
    ) as [number, number][],
    ([chart]) => chart,
  );
  const ofChart = groupBy(merged, ([chart]) => chart);
  return (chart) => {
    const own = new Set(placed(chart).map(([, id]) => id));
    const more = new Set(ofChart(chart).map(([, id]) => nodes.get(id) ?? id));
    return ofChart(chart).length - [...more].filter((id) => !own.has(id)).length;
  };
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
  const charts = connection.all<ChartItem & { readonly id: number }>(
    `SELECT id, uid, title, (SELECT count(*) FROM chart_place
       WHERE chart_id = chart.id AND entity_id IS NOT NULL) AS entities
     FROM chart ORDER BY id`,
  );
  const shared = countSharedPlaces(connection);
  return {
    sources: sources.map((source) => ({ ...source, retracted: source.retracted === 1 })),
    charts: charts.map(({ id, entities, ...chart }) => ({
      ...chart,
      entities: entities - (shared(id) ?? 0),
    })),
    queries: connection.all<QueryItem>('SELECT uid, name, text FROM saved_query ORDER BY name, id'),
  };
}
