import { buildCaseGraph, type CaseGraph } from '../../../core/graph/caseGraph';
import type { Sliced } from '../../../core/sliced';
import type { ReadConnection } from '../../connection/connection';
import { readRevision } from '../../writing/changeLog';
import { touchedSince } from '../../writing/touchedSince';
import { readGraphLinkTypes, readGraphParts, type GraphLinkType } from './readGraphParts';
import { refreshGraphParts } from './refreshGraphParts';

/** The graph of the case at a revision, and what was worked out of it. */
export interface CurrentGraph {
  readonly revision: number;
  readonly graph: CaseGraph;
  /** In the order of their codes. */
  readonly types: readonly GraphLinkType[];
  /** By line: what it costs to go it; null until it is asked for. */
  costs: Uint8Array | null;
}

/** What lines cost rests on these, too. */
const behindCosts = ['claim', 'passage', 'source'];

const keptOf = new WeakMap<ReadConnection, CurrentGraph>();

/** What is kept, brought up to what was written since. Null: it is too much, or nothing is kept. */
function refreshed(connection: ReadConnection, revision: number): CurrentGraph | null {
  const kept = keptOf.get(connection);
  if (!kept || kept.revision === revision) return kept ?? null;
  const touched = kept.revision < revision ? touchedSince(connection, kept.revision) : null;
  if (!touched) return null;
  const parts = refreshGraphParts(connection, kept.graph, kept.types, touched);
  if (parts === null) return null;
  const isSame = parts === kept.graph;
  const isCostSame = isSame && !behindCosts.some((table) => touched.has(table));
  return {
    ...kept,
    revision,
    graph: isSame ? kept.graph : buildCaseGraph(parts),
    costs: isCostSame ? kept.costs : null,
  };
}

/**
 * All entities and lines of the case as a graph in memory. It is read once, in slices, and then kept
 * current by the rows that each step touches.
 */
export function* currentGraph(connection: ReadConnection): Sliced<CurrentGraph> {
  const revision = readRevision(connection);
  const known = connection.inOneState(() => refreshed(connection, revision));
  if (known) {
    keptOf.set(connection, known);
    return known;
  }
  const types = readGraphLinkTypes(connection);
  const parts = yield* readGraphParts(connection, types);
  const made = { revision, graph: buildCaseGraph(parts), types, costs: null };
  // Where the case has changed in between, the parts are of two states.
  if (readRevision(connection) === revision) keptOf.set(connection, made);
  return made;
}
