import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finishNow } from '../../../core/sliced';
import type { OwnedConnection } from '../../../db/connection/connection';
import { openConnection } from '../../../db/connection/openConnection';
import { currentGraph, storeGraph } from '../../../db/reads/graph/currentGraph';
import type { Bench, Goal } from './goal';
import { measureInTurn } from './measureInTurn';
import { toTime } from './toDigits';

const SIZE = 100_000;

/** A connection that knows the tables of the case, which any read must find out first. */
function opened(path: string): OwnedConnection {
  const connection = openConnection(path, { mustExist: true });
  connection.get('SELECT count(*) FROM kind');
  return connection;
}

/** How long the graph takes to be there; it is kept by connection, so each time on a new one. */
function measureOpening(paths: Readonly<Record<'stored' | 'rows', string>>, within: number) {
  let connection: OwnedConnection | null = null;
  const open = (): void => {
    if (connection) finishNow(currentGraph(connection));
  };
  try {
    return measureInTurn(
      { stored: open, rows: open },
      {
        runs: 15,
        within,
        before: (name) => {
          connection?.close();
          connection = opened(paths[name]);
        },
      },
    );
  } finally {
    (connection as OwnedConnection | null)?.close();
  }
}

export function storedGraphGoals(bench: Bench): readonly Goal[] {
  // In the quick run too: what each read costs, whatever it reads, would count for more in a smaller case.
  return [
    {
      name: `the stored graph against reading its rows, at ${SIZE.toLocaleString('en')}`,
      bound: { atLeast: 20 },
      unit: 'times',
      measure: () => {
        const folder = mkdtempSync(join(tmpdir(), 'ascribe-stored-'));
        const stored = join(folder, 'stored.ascribe');
        try {
          copyFileSync(bench.caseOf(SIZE), stored);
          const connection = opened(stored);
          finishNow(currentGraph(connection));
          storeGraph(connection);
          connection.close();
          const paths = { stored, rows: bench.caseOf(SIZE) };
          const times = measureOpening(paths, bench.quick ? 2000 : 30_000);
          return {
            value: times.rows.least / times.stored.least,
            seen: `${toTime(times.stored.least)} against ${toTime(times.rows.least)}, the quickest of ${times.rows.runs} each`,
          };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}
