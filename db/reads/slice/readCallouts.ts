import type { Sliced } from '../../../core/sliced';
import type { ChartSlice, SliceNode } from '../../../core/views/sliceView';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { inBatches } from './inBatches';
import type { ChartIdentities } from './readChartIdentities';

interface CalloutRow {
  readonly id: number;
  readonly uid: string;
  readonly text: string;
  readonly aboutId: number | null;
  readonly aboutUid: string | null;
  readonly x: number | null;
  readonly y: number | null;
}

/** The integer keys of what a chart shows. */
export interface KeysOnChart {
  readonly entity: readonly number[];
  readonly link: readonly number[];
  readonly attribution: readonly number[];
}

const columns = 'note.id, note.uid, note.text, note.x, note.y';

/** Notes on these, and on claims about these. */
function readAbout(
  connection: ReadConnection,
  about: keyof KeysOnChart,
  ids: string,
): CalloutRow[] {
  return connection.all(
    `WITH subject(id) AS MATERIALIZED (SELECT value FROM json_each(?))
     SELECT ${columns}, about.id AS aboutId, about.uid AS aboutUid
     FROM annotation AS note JOIN ${about} AS about ON about.id = note.${about}_id
     WHERE note.${about}_id IN (SELECT id FROM subject) AND note.callout = 1
     UNION ALL
     SELECT ${columns}, about.id, about.uid
     FROM claim CROSS JOIN annotation AS note ON note.claim_id = claim.id
     JOIN ${about} AS about ON about.id = claim.${about}_id
     WHERE claim.${about}_id IN (SELECT id FROM subject) AND claim.retracted_at IS NULL
       AND note.callout = 1`,
    ids,
  );
}

/**
 * Notes that are to be seen on the chart: at a spot of it, or about something that it shows. A note
 * on a claim stands by what the claim speaks of.
 */
export function* readCallouts(
  connection: ReadConnection,
  chartId: number,
  keys: KeysOnChart,
  { nodeOf }: ChartIdentities,
  nodes: ReadonlyMap<number, SliceNode>,
): Sliced<ChartSlice['callouts']> {
  const found = connection.all<CalloutRow>(
    `SELECT ${columns}, NULL AS aboutId, NULL AS aboutUid
     FROM annotation AS note WHERE note.chart_id = ? AND note.callout = 1`,
    chartId,
  );
  for (const about of ['link', 'attribution'] as const) {
    const rows = yield* inBatches(keys[about], (ids) => readAbout(connection, about, idList(ids)));
    for (const row of rows) found.push(row);
  }
  const onNodes = yield* inBatches(keys.entity, (ids) =>
    readAbout(connection, 'entity', idList(ids)),
  );
  for (const { aboutId, ...row } of onNodes) {
    const node = aboutId === null ? undefined : nodes.get(nodeOf(aboutId));
    found.push({ ...row, aboutId, aboutUid: node?.uid ?? null });
  }
  return found
    .sort((one, other) => one.id - other.id)
    .map(({ uid, text, x, y, aboutUid }) => ({
      uid,
      text,
      about: aboutUid,
      spot: x === null || y === null ? null : { x, y },
    }));
}
