import { buildCaseGraph, type CaseGraph } from '../../../core/graph/caseGraph';
import type { Sliced } from '../../../core/sliced';
import type { ReadConnection, WriteConnection } from '../../connection/connection';
import { isOfDisk } from '../../attempt';
import { readRevision } from '../../writing/changeLog';
import { touchedSince } from '../../writing/touchedSince';
import { readGraphSnapshot, writeGraphSnapshot } from './graphSnapshot';
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

/** The revision whose graph the file holds, where that is known. */
const storedOf = new WeakMap<ReadConnection, number>();

/** A graph of fewer nodes and lines is read from its rows sooner than it is worth a place in the file. */
const WORTH_STORING = 5000;

/** What was stored with the case takes the place of what is kept, where nothing is. */
function recall(connection: ReadConnection, revision: number): void {
  if (keptOf.has(connection)) return;
  const types = readGraphLinkTypes(connection);
  const stored = readGraphSnapshot(connection, types, revision);
  if (!stored) return;
  keptOf.set(connection, { ...stored, types, costs: null });
  storedOf.set(connection, stored.revision);
}

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
 * All entities and lines of the case as a graph in memory. It is taken from what the case has stored,
 * or read once, in slices; then it is kept current by the rows that each step touches.
 */
export function* currentGraph(connection: ReadConnection): Sliced<CurrentGraph> {
  const revision = readRevision(connection);
  const known = connection.inOneState(() => {
    recall(connection, revision);
    return refreshed(connection, revision);
  });
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

/**
 * Stores the graph that is kept with the case, unless that is done or it has fewer nodes and lines
 * than `worth`. It can be made again at any time, so a disk that is full is no reason to fail.
 */
export function storeGraph(connection: WriteConnection, worth = WORTH_STORING): void {
  const kept = keptOf.get(connection);
  if (!kept || storedOf.get(connection) === kept.revision) return;
  if (kept.graph.ids.length + kept.graph.row.length < worth) return;
  try {
    writeGraphSnapshot(connection, kept, kept.types);
    storedOf.set(connection, kept.revision);
  } catch (error) {
    if (!isOfDisk(error)) throw error;
  }
}
