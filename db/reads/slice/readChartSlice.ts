import type { Uid } from '../../../core/uid';
import type { ChartSlice, SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { chartTable } from '../../tables/chartTable';
import { countMerged } from '../identity/mergedEntities';
import { missingRow } from '../missingRow';
import { readModels } from '../model';
import { chartModel } from '../models/chartModel';
import { rowId } from '../rowId';
import { attributionsOnChart, readSliceAttributions } from './readSliceAttributions';
import { linksOnChart, readSliceLinks } from './readSliceLinks';
import { readChartIdentities, shownOnChart, type ChartIdentities } from './readChartIdentities';
import { readSliceNodes } from './readSliceNodes';

/** Up and to the right of the node that a callout is about, in chart units. */
const CALLOUT_OFFSET = { x: 90, y: -70 } as const;

interface CalloutRow {
  readonly uid: string;
  readonly text: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly about: number | null;
}

function readCallouts(
  connection: ReadConnection,
  chartId: number,
  { shown, nodeOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
): ChartSlice['callouts'] {
  const rows = connection.all<CalloutRow>(
    `SELECT uid, text, x, y, about FROM (
       SELECT id, uid, text, x, y, NULL AS about FROM annotation WHERE chart_id = ? AND callout = 1
       UNION ALL
       SELECT note.id, note.uid, note.text, NULL, NULL, note.entity_id
       FROM (${shownOnChart}) AS near JOIN annotation AS note ON note.entity_id = near.id
       WHERE note.callout = 1)
     ORDER BY id`,
    chartId,
    ...shown,
  );
  return rows.flatMap(({ uid, text, x, y, about }) => {
    if (x !== null && y !== null) return [{ uid, text, x, y }];
    const node = about === null ? undefined : nodes.get(nodeOf(about));
    if (!node) return [];
    return [{ uid, text, x: node.x + CALLOUT_OFFSET.x, y: node.y + CALLOUT_OFFSET.y }];
  });
}

/** The sources of the claims behind what is drawn, for the footing of a picture. */
function readSliceSources(
  connection: ReadConnection,
  { onChart }: ChartIdentities,
): ChartSlice['sources'] {
  return connection.all(
    `SELECT uid, title, reliability FROM source WHERE id IN (
       SELECT passage.source_id FROM claim JOIN passage ON passage.id = claim.passage_id
       WHERE claim.retracted_at IS NULL AND (claim.link_id IN (${linksOnChart})
         OR claim.attribution_id IN (${attributionsOnChart}))) ORDER BY id`,
    ...onChart,
    ...onChart,
  );
}

/** What one chart shows, and how much of the case it does not. */
export function readChartSlice(connection: ReadConnection, uid: Uid): ChartSlice {
  return connection.inOneState(() => {
    const id = rowId(connection, chartTable, uid);
    const [chart] = readModels(connection, chartModel, 'WHERE t.id = ?', id);
    if (!chart) throw missingRow('chart');
    const identities = readChartIdentities(connection, id);
    const nodes = readSliceNodes(connection, id, identities);
    const entities = connection.get<{ count: number }>('SELECT count(*) AS count FROM entity');
    return {
      chart,
      nodes: [...nodes.values()],
      links: readSliceLinks(connection, identities, nodes),
      attributions: readSliceAttributions(connection, id, identities, nodes),
      callouts: readCallouts(connection, id, identities, nodes),
      elsewhere: (entities?.count ?? 0) - countMerged(connection) - nodes.size,
      sources: readSliceSources(connection, identities),
    };
  });
}
