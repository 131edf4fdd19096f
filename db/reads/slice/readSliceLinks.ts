import type { SliceLink } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { noFooting, readFootings } from '../readFootings';

interface LinkRow {
  readonly id: number;
  readonly uid: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly retracted: number;
  readonly notes: number;
}

/** A query for the keys of links with both ends on the chart that is its parameter. */
export const linksOnChart = `SELECT link.id FROM chart_place AS near
  JOIN link ON link.from_id = near.entity_id
  JOIN chart_place AS far ON far.chart_id = near.chart_id AND far.entity_id = link.to_id
  WHERE near.chart_id = ?`;

export function readSliceLinks(connection: ReadConnection, chartId: number): SliceLink[] {
  const footings = readFootings(connection, 'link', linksOnChart, chartId);
  return connection
    .all<LinkRow>(
      `SELECT link.id, link.uid, link_type.key AS type, a.uid AS "from", b.uid AS "to",
         link.retracted_at IS NOT NULL AS retracted,
         (SELECT count(*) FROM annotation WHERE annotation.link_id = link.id) AS notes
       FROM link JOIN link_type ON link_type.id = link.type_id
       JOIN entity AS a ON a.id = link.from_id JOIN entity AS b ON b.id = link.to_id
       WHERE link.id IN (${linksOnChart}) ORDER BY link.id`,
      chartId,
    )
    .map(({ id, retracted, ...row }) => ({
      ...row,
      retracted: retracted === 1,
      ...(footings.get(id) ?? noFooting),
    }));
}
