import type { Sliced } from '../../../core/sliced';
import type { SliceAttribution, SliceNode } from '../../../core/views/sliceView';
import { gradeToText } from '../../../core/wording/gradeToText';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { danglingKey } from '../missingRow';
import { knownSubjects, readClaimsBehind, type SourcesBehind } from '../readClaimsBehind';
import { footingOf } from '../readFootings';
import { inBatches } from './inBatches';
import { shownOnChart, type ChartIdentities } from './readChartIdentities';
import { readNoteCounts } from './readNoteCounts';
import { saidOf } from './saidOf';
import { spotBeside } from './spotBeside';

type AttributionRow = Pick<
  SliceAttribution,
  'uid' | 'hypothesis' | 'role' | 'likelihood' | 'confidence' | 'status'
> & {
  readonly id: number;
  readonly incidentId: number;
  readonly actorId: number | null;
  readonly retracted: number;
  readonly x: number | null;
  readonly y: number | null;
  readonly pinned: number | null;
};

/** A query for the keys of attributions whose incident, and actor if any, is on the chart. */
export const attributionsOnChart = `SELECT attribution.id FROM attribution
  WHERE attribution.incident_id IN (${shownOnChart})
    AND (attribution.actor_id IS NULL OR +attribution.actor_id IN (${shownOnChart}))`;

/** Each grade once: one that two sources share is said once. */
function gradesOf(said: SliceAttribution['said']): string[] {
  const texts = said.map(({ reliability, credibility }) => gradeToText(reliability, credibility));
  return [...new Set(texts)];
}

/** Its own place on the chart; beside the incident while it has none, so that it is never hidden. */
function spotOf(row: AttributionRow, incident: SliceNode, rank: number): SliceAttribution['spot'] {
  if (row.actorId !== null) return null;
  if (row.x !== null && row.y !== null) return { x: row.x, y: row.y, pinned: row.pinned === 1 };
  return { ...spotBeside(incident, rank), pinned: false };
}

export function* readSliceAttributions(
  connection: ReadConnection,
  chartId: number,
  ids: readonly number[],
  { nodeOf: nodeIdOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
  sources: SourcesBehind,
): Sliced<SliceAttribution[]> {
  const withoutPlace = new Map<number, number>();
  const nodeOf = (id: number): SliceNode => {
    const node = nodes.get(nodeIdOf(id));
    if (!node) throw danglingKey();
    return node;
  };
  return yield* inBatches(ids, (batch) => {
    const list = idList(batch);
    const behind = readClaimsBehind(connection, 'attribution', knownSubjects(list), sources);
    const notes = readNoteCounts(connection, 'attribution', list);
    const rows = connection.all<AttributionRow>(
      `SELECT a.id, a.uid, a.incident_id AS incidentId, a.actor_id AS actorId, a.hypothesis, a.role,
         a.likelihood, a.confidence, a.status, a.retracted_at IS NOT NULL AS retracted,
         place.x, place.y, place.pinned
       FROM current_attribution AS a
       LEFT JOIN chart_place AS place ON place.chart_id = ? AND place.attribution_id = a.id
       WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id`,
      chartId,
      list,
    );
    return rows.map((row) => {
      const incidentId = nodeIdOf(row.incidentId);
      const rank = withoutPlace.get(incidentId) ?? 0;
      if (row.actorId === null && row.x === null) withoutPlace.set(incidentId, rank + 1);
      const incident = nodeOf(incidentId);
      const claims = behind.get(row.id) ?? [];
      const said = saidOf(claims);
      return {
        uid: row.uid,
        incident: incident.uid,
        hypothesis: row.hypothesis,
        actor: row.actorId === null ? null : nodeOf(row.actorId).uid,
        role: row.role,
        likelihood: row.likelihood,
        confidence: row.confidence,
        status: row.status,
        spot: spotOf(row, incident, rank),
        grades: gradesOf(said),
        retracted: row.retracted === 1,
        notes: notes.get(row.id) ?? 0,
        ...footingOf(claims),
        said,
      };
    });
  });
}
