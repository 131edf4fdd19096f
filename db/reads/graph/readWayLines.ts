import type { CaseGraph } from '../../../core/graph/caseGraph';
import type { WayLine } from '../../../core/views/graphView';
import type { ReadConnection } from '../../connection/connection';
import { idList } from '../idList';
import { noFooting, readFootings } from '../readFootings';
import type { CurrentGraph } from './currentGraph';
import { FIRST_LINK_CODE, isLinkCode, roleOfCode } from './graphCodes';

type Judged = NonNullable<WayLine['judged']>;

function uidsOf(
  connection: ReadConnection,
  table: 'link' | 'attribution',
  ids: string,
): ReadonlyMap<number, string> {
  return new Map(
    connection
      .allValues(`SELECT id, uid FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, ids)
      .map(([id, uid]) => [id as number, uid as string]),
  );
}

function judgedOf(connection: ReadConnection, ids: string): ReadonlyMap<number, Judged> {
  return new Map(
    connection
      .all<Judged & { readonly id: number }>(
        `SELECT id, likelihood, confidence, status FROM current_attribution
         WHERE id IN (SELECT value FROM json_each(?))`,
        ids,
      )
      .map(({ id, ...judged }) => [id, judged]),
  );
}

/** Reads what stands behind these ways (see `CaseGraph`), for each of them. */
export function readWayLines(
  connection: ReadConnection,
  { graph, types }: CurrentGraph,
  ways: readonly number[],
): (way: number) => WayLine {
  const rowsOf = (wanted: boolean): string =>
    idList(new Set(ways.filter((way) => isLinkCode(codeOf(graph, way)) === wanted).map(rowOf)));
  const rowOf = (way: number): number => graph.row[graph.lines[way]!]!;
  const [links, attributions] = [rowsOf(true), rowsOf(false)];
  const asked = 'SELECT value AS id FROM json_each(?)';
  const behind = {
    link: readFootings(connection, 'link', asked, links),
    attribution: readFootings(connection, 'attribution', asked, attributions),
  };
  const uids = {
    link: uidsOf(connection, 'link', links),
    attribution: uidsOf(connection, 'attribution', attributions),
  };
  const judged = judgedOf(connection, attributions);
  return (way) => {
    const code = codeOf(graph, way);
    const row = rowOf(way);
    const via = isLinkCode(code) ? 'link' : 'attribution';
    const role = via === 'link' ? null : roleOfCode(code);
    return {
      uid: uids[via].get(row) ?? '',
      via,
      type: role ?? types[code - FIRST_LINK_CODE]?.key ?? '',
      role,
      along: (graph.sorts[way]! & 1) === 0,
      judged: via === 'link' ? null : (judged.get(row) ?? null),
      ...(behind[via].get(row) ?? noFooting),
    };
  };
}

function codeOf(graph: CaseGraph, way: number): number {
  return graph.sorts[way]! >> 1;
}
