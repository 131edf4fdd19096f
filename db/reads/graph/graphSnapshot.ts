import { crc32 } from 'node:zlib';
import type { CaseGraph } from '../../../core/graph/caseGraph';
import { GRAPH_FORMAT, packGraph, unpackGraph } from '../../../core/graph/packGraph';
import type { ReadConnection, WriteConnection } from '../../connection/connection';
import { codeNames } from './graphCodes';
import type { GraphLinkType } from './readGraphParts';

interface Snapshot {
  readonly revision: number;
  readonly graph: CaseGraph;
}

interface SnapshotRow {
  readonly revision: number;
  readonly newest: string;
  readonly nodes: number;
  readonly lines: number;
  readonly ways: number;
  readonly columns: Buffer<ArrayBuffer>;
  readonly checksum: number;
}

/** Of the tables behind the graph, the newest key. Older rows that were written past the log are for the check to find. */
function readNewest(connection: ReadConnection): string {
  const values = connection.getValues(
    `SELECT (SELECT max(id) FROM entity), (SELECT max(id) FROM link),
       (SELECT max(id) FROM attribution), (SELECT max(id) FROM judgement),
       (SELECT max(id) FROM entity_merge)`,
  );
  return JSON.stringify(values);
}

function stampOf(types: readonly GraphLinkType[]): string {
  return JSON.stringify({ roles: codeNames, types });
}

/**
 * The graph as it was stored, and the revision that it is of. Null where there is none, or it does
 * not fit: other codes, a damaged blob, columns that lead nowhere, or rows that were written past
 * the log.
 */
export function readGraphSnapshot(
  connection: ReadConnection,
  types: readonly GraphLinkType[],
  revision: number,
): Snapshot | null {
  const row = connection.get<SnapshotRow>(
    `SELECT revision, newest, nodes, lines, ways, columns, checksum FROM graph_snapshot
     WHERE format = ? AND codes = ? AND revision <= ?`,
    GRAPH_FORMAT,
    stampOf(types),
    revision,
  );
  if (!row || crc32(row.columns) !== row.checksum) return null;
  if (row.revision === revision && row.newest !== readNewest(connection)) return null;
  const graph = unpackGraph(row);
  return graph && { revision: row.revision, graph };
}

/** Stores the graph in the place of the one before. It is not part of the case, so not in its log. */
export function writeGraphSnapshot(
  connection: WriteConnection,
  { revision, graph }: Snapshot,
  types: readonly GraphLinkType[],
): void {
  const { nodes, lines, ways, columns } = packGraph(graph);
  const blob = Buffer.from(columns.buffer);
  connection.run(
    `INSERT OR REPLACE INTO graph_snapshot
       (id, format, revision, codes, newest, nodes, lines, ways, columns, checksum)
     VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    GRAPH_FORMAT,
    revision,
    stampOf(types),
    readNewest(connection),
    nodes,
    lines,
    ways,
    blob,
    crc32(blob),
  );
}
