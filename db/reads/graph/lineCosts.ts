import type { Sliced } from '../../../core/sliced';
import type { ReadConnection } from '../../connection/connection';
import type { CurrentGraph } from './currentGraph';
import { isLinkCode } from './graphCodes';

/** Claims that are read in one go. */
const AT_A_TIME = 50_000;

/**
 * A line that nobody claims costs as much as two that everybody does; each independent source takes
 * off a smaller share: 120, 90, 80, 75, 72, 70 … of 60 that every step costs. Whole numbers, so that
 * sums can be compared.
 */
function costOfSources(sources: number): number {
  return 60 + Math.round(60 / (1 + sources));
}

function readRoots(connection: ReadConnection): ReadonlyMap<number, number> {
  return new Map(
    connection
      .allValues('SELECT source_id, root_id FROM source_root')
      .map(([source, root]) => [source as number, root as number]),
  );
}

function lastId(connection: ReadConnection, table: 'source' | 'claim'): number {
  return connection.get<{ last: number | null }>(`SELECT max(id) AS last FROM ${table}`)?.last ?? 0;
}

function linesByRow({ graph }: CurrentGraph): { links: Int32Array; attributions: Int32Array } {
  const { row, code } = graph;
  let most = 0;
  for (let line = 0; line < row.length; line += 1) most = Math.max(most, row[line]!);
  const links = new Int32Array(most + 1).fill(-1);
  const attributions = new Int32Array(most + 1).fill(-1);
  for (let line = 0; line < row.length; line += 1) {
    (isLinkCode(code[line]!) ? links : attributions)[row[line]!] = line;
  }
  return { links, attributions };
}

/** What each line costs by its independent sources that do not deny it. Kept with the graph. */
export function* lineCosts(connection: ReadConnection, current: CurrentGraph): Sliced<Uint8Array> {
  if (current.costs) return current.costs;
  const roots = readRoots(connection);
  const { links, attributions } = linesByRow(current);
  const counts = new Uint16Array(current.graph.row.length);
  const seen = new Set<number>();
  const spread = lastId(connection, 'source') + 1;
  const last = lastId(connection, 'claim');
  for (let after = 0; after < last; after += AT_A_TIME) {
    const rows = connection.allValues(
      `SELECT claim.link_id, claim.attribution_id, passage.source_id
       FROM claim JOIN passage ON passage.id = claim.passage_id
       WHERE claim.id > ? AND claim.id <= ? AND claim.entity_id IS NULL
         AND claim.stance <> 'denies' AND claim.retracted_at IS NULL`,
      after,
      after + AT_A_TIME,
    );
    for (const [link, attribution, source] of rows) {
      const line = link === null ? attributions[attribution as number] : links[link as number];
      if (line === undefined || line < 0) continue;
      const key = line * spread + (roots.get(source as number) ?? (source as number));
      if (seen.has(key)) continue;
      seen.add(key);
      counts[line]! += 1;
    }
    yield;
  }
  const costs = Uint8Array.from(counts, costOfSources);
  current.costs = costs;
  return costs;
}
