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

interface CalloutRow {
  readonly uid: string;
  readonly text: string;
  readonly entityId: number | null;
  readonly line: string | null;
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * Notes that are to be seen on the chart: at a spot of it, or about something that it shows. A note
 * on a claim stands by what the claim speaks of.
 */
function readCallouts(
  connection: ReadConnection,
  chartId: number,
  { shown, onChart, nodeOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
): ChartSlice['callouts'] {
  const rows = connection.all<CalloutRow>(
    `SELECT note.uid, note.text, note.x, note.y,
       coalesce(note.entity_id, claim.entity_id) AS entityId,
       coalesce(
         (SELECT uid FROM link WHERE id = coalesce(note.link_id, claim.link_id)),
         (SELECT uid FROM attribution
          WHERE id = coalesce(note.attribution_id, claim.attribution_id))) AS line
     FROM annotation AS note LEFT JOIN claim ON claim.id = note.claim_id
     WHERE note.callout = 1 AND (note.chart_id = ?
       OR note.entity_id IN (${shownOnChart})
       OR note.link_id IN (${linksOnChart})
       OR note.attribution_id IN (${attributionsOnChart})
       OR note.claim_id IN (SELECT id FROM claim WHERE retracted_at IS NULL
         AND (entity_id IN (${shownOnChart}) OR link_id IN (${linksOnChart})
           OR attribution_id IN (${attributionsOnChart}))))
     ORDER BY note.id`,
    chartId,
    ...shown,
    ...onChart,
    ...onChart,
    ...shown,
    ...onChart,
    ...onChart,
  );
  return rows.map(({ uid, text, x, y, entityId, line }) => ({
    uid,
    text,
    about: entityId === null ? line : (nodes.get(nodeOf(entityId))?.uid ?? null),
    spot: x === null || y === null ? null : { x, y },
  }));
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
