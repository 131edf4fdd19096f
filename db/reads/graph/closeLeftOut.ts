import { nodeOfId, type CaseGraph } from '../../../core/graph/caseGraph';
import { narrowGraph } from '../../../core/graph/narrowGraph';
import { NOT_GIVEN } from '../../../core/filter/chartFilter';
import type { WaysLeftOut } from '../../../core/views/graphView';
import type { ReadConnection } from '../../connection/connection';
import { isLinkCode } from './graphCodes';

function idsOf(
  connection: ReadConnection,
  table: 'entity' | 'link' | 'attribution',
  uids: readonly string[],
): number[] {
  return connection
    .allValues(
      `SELECT id FROM ${table} WHERE uid IN (SELECT value FROM json_each(?))`,
      JSON.stringify(uids),
    )
    .map(([id]) => id as number);
}

/** Hypotheses that are judged in one of these ways now. */
function judgedAs(connection: ReadConnection, { judged }: WaysLeftOut): number[] {
  return (['likelihood', 'confidence', 'status'] as const).flatMap((column) => {
    const terms = judged[column] ?? [];
    if (terms.length === 0) return [];
    return connection
      .allValues(
        `SELECT id FROM current_attribution
         WHERE coalesce(${column}, '${NOT_GIVEN}') IN (SELECT value FROM json_each(?))`,
        JSON.stringify(terms),
      )
      .map(([id]) => id as number);
  });
}

function kindsOf(connection: ReadConnection, keys: readonly string[]): ReadonlySet<number> {
  const found = connection.allValues(
    'SELECT id FROM kind WHERE key IN (SELECT value FROM json_each(?))',
    JSON.stringify(keys),
  );
  return new Set(found.map(([id]) => id as number));
}

/** The graph without what a filter leaves out. The ends that are asked about stay. */
export function closeLeftOut(
  connection: ReadConnection,
  graph: CaseGraph,
  leftOut: WaysLeftOut,
  ends: readonly number[],
): CaseGraph {
  const nodes = new Uint8Array(graph.ids.length);
  const kinds = kindsOf(connection, leftOut.kinds);
  if (kinds.size > 0) {
    for (let node = 0; node < nodes.length; node += 1) {
      if (kinds.has(graph.kinds[node]!)) nodes[node] = 1;
    }
  }
  for (const id of idsOf(connection, 'entity', leftOut.entities)) {
    const node = nodeOfId(graph, id);
    if (node >= 0) nodes[node] = 1;
  }
  for (const node of ends) nodes[node] = 0;
  const links = new Set(idsOf(connection, 'link', leftOut.lines));
  const attributions = new Set([
    ...idsOf(connection, 'attribution', leftOut.lines),
    ...judgedAs(connection, leftOut),
  ]);
  const lines = new Uint8Array(graph.row.length);
  for (let line = 0; line < lines.length; line += 1) {
    const closed = isLinkCode(graph.code[line]!) ? links : attributions;
    if (closed.has(graph.row[line]!)) lines[line] = 1;
  }
  return narrowGraph(graph, { nodes, lines });
}
