import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { chartTable } from '../../tables/chartTable';
import { missingRow } from '../missingRow';
import { readModels } from '../model';
import { chartModel } from '../models/chartModel';
import { rowId } from '../rowId';
import { attributionsOnChart, readSliceAttributions } from './readSliceAttributions';
import { linksOnChart, readSliceLinks } from './readSliceLinks';
import { readSliceNodes } from './readSliceNodes';

/** Up and to the right of the node that a callout is about, in chart units. */
const CALLOUT_OFFSET = { x: 90, y: -70 } as const;

function readCallouts(connection: ReadConnection, chartId: number): ChartSlice['callouts'] {
  return connection.all(
    `SELECT uid, text, x, y FROM (
       SELECT id, uid, text, x, y FROM annotation WHERE chart_id = ? AND callout = 1
       UNION ALL
       SELECT note.id, note.uid, note.text,
         place.x + ${CALLOUT_OFFSET.x}, place.y + ${CALLOUT_OFFSET.y}
       FROM chart_place AS place JOIN annotation AS note ON note.entity_id = place.entity_id
       WHERE place.chart_id = ? AND note.callout = 1)
     ORDER BY id`,
    chartId,
    chartId,
  );
}

/** The sources of the claims behind what is drawn, for the footing of a picture. */
function readSliceSources(connection: ReadConnection, chartId: number): ChartSlice['sources'] {
  return connection.all(
    `SELECT uid, title, reliability FROM source WHERE id IN (
       SELECT passage.source_id FROM claim JOIN passage ON passage.id = claim.passage_id
       WHERE claim.retracted_at IS NULL AND (claim.link_id IN (${linksOnChart})
         OR claim.attribution_id IN (${attributionsOnChart}))) ORDER BY id`,
    chartId,
    chartId,
  );
}

/** What one chart shows, and how much of the case it does not. */
export function readChartSlice(connection: ReadConnection, uid: Uid): ChartSlice {
  return connection.inOneState(() => {
    const id = rowId(connection, chartTable, uid);
    const [chart] = readModels(connection, chartModel, 'WHERE t.id = ?', id);
    if (!chart) throw missingRow('chart');
    const nodes = readSliceNodes(connection, id);
    const entities = connection.get<{ count: number }>('SELECT count(*) AS count FROM entity');
    return {
      chart,
      nodes: [...nodes.values()],
      links: readSliceLinks(connection, id),
      attributions: readSliceAttributions(connection, id, nodes),
      callouts: readCallouts(connection, id),
      elsewhere: (entities?.count ?? 0) - nodes.size,
      sources: readSliceSources(connection, id),
    };
  });
}
