import { expect, test } from 'vitest';
import { buildCaseGraph } from '../../../core/graph/caseGraph';
import { isSameGraph } from '../../../core/graph/sameGraph';
import { finishNow } from '../../../core/sliced';
import { checkCase } from '../../checkCase';
import type { OwnedConnection } from '../../connection/connection';
import { openConnection } from '../../connection/openConnection';
import { openCase } from '../../openCase';
import { author } from '../../testing/author';
import { filledCase } from '../../testing/filledCase';
import { createLink } from '../../testing/sampleCommands';
import { unwrap } from '../../testing/unwrap';
import { readRevision } from '../../writing/changeLog';
import { currentGraph, storeGraph } from './currentGraph';
import { readGraphSnapshot } from './graphSnapshot';
import { readGraphLinkTypes, readGraphParts } from './readGraphParts';

/** A case with its graph stored in it. */
function storedCase() {
  const { open, path, uid } = filledCase();
  open.close();
  onFile(path, (connection) => {
    finishNow(currentGraph(connection));
    storeGraph(connection, 0);
  });
  return { path, uid };
}

function onFile<T>(path: string, work: (connection: OwnedConnection) => T): T {
  const connection = openConnection(path, { mustExist: true });
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

const stored = (path: string) =>
  onFile(path, (connection) =>
    readGraphSnapshot(connection, readGraphLinkTypes(connection), readRevision(connection)),
  );

/** The graph as it is used, and as the rows have it. */
function bothGraphs(connection: OwnedConnection) {
  const { graph, types } = finishNow(currentGraph(connection));
  return [graph, buildCaseGraph(finishNow(readGraphParts(connection, types)))] as const;
}

test('the graph is stored with the case, found sound by its check, and read from there', () => {
  const { path } = storedCase();
  expect(unwrap(checkCase(path)).findings).toEqual([]);
  expect(stored(path)).not.toBeNull();
  // Only what is stored has these: the rows are not asked.
  onFile(path, (connection) => {
    const [graph, anew] = bothGraphs(connection);
    expect(isSameGraph(graph, anew)).toBe(true);
  });
});

test('steps that were made after it was stored are in the graph that is read', () => {
  const { path, uid } = storedCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  const link = createLink(uid.actor, uid.rival);
  unwrap(open.execute({ commands: [link] }, author));
  open.close();
  expect(stored(path)?.revision).toBe(1);
  onFile(path, (connection) => {
    const [graph, anew] = bothGraphs(connection);
    expect(isSameGraph(graph, anew)).toBe(true);
  });
});

test.each([
  ['of another layout', 'UPDATE graph_snapshot SET format = format + 1'],
  ['with other codes', "UPDATE graph_snapshot SET codes = '{}'"],
  ['with a damaged blob', 'UPDATE graph_snapshot SET checksum = checksum + 1'],
  ['of a revision that is not reached yet', 'UPDATE graph_snapshot SET revision = revision + 1'],
  ['that knows nothing of a row written past the log', 'DELETE FROM claim; DELETE FROM link'],
])('a stored graph %s is not used, and nobody notices', (_, sql) => {
  const { path } = storedCase();
  onFile(path, (connection) => {
    connection.pragma('foreign_keys = OFF');
    connection.exec(sql);
  });
  expect(stored(path)).toBeNull();
  onFile(path, (connection) => {
    const [graph, anew] = bothGraphs(connection);
    expect(isSameGraph(graph, anew)).toBe(true);
  });
});

test('a stored graph that fits by its marks and not by its rows is found by the check', () => {
  const { path } = storedCase();
  onFile(path, (connection) => {
    connection.exec('UPDATE link SET from_id = to_id, to_id = from_id');
  });
  expect(unwrap(checkCase(path)).findings).toContainEqual(
    expect.stringMatching(/stored graph does not say what the rows say/),
  );
});

test('the past is not read from the graph of the present', () => {
  const { path } = storedCase();
  const open = unwrap(openCase(path, { mode: 'read' }));
  const { graph } = finishNow(currentGraph(open.believedOn('1990-01-01')));
  expect(graph.ids).toHaveLength(0);
  open.close();
});

test('a small graph is not worth a place in the file', () => {
  const { open, path } = filledCase();
  finishNow(currentGraph(open.connection));
  open.close();
  expect(stored(path)).toBeNull();
});
