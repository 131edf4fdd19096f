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

/** The graph is kept by connection, so each time it is asked for on a new one. */
function askedAnew(path: string): () => void {
  return () => onFile(path, (connection) => void finishNow(currentGraph(connection)));
}

function onFile(path: string, work: (connection: OwnedConnection) => void): void {
  const connection = openConnection(path, { mustExist: true });
  try {
    work(connection);
  } finally {
    connection.close();
  }
}

export function storedGraphGoals(bench: Bench): readonly Goal[] {
  return [
    {
      name: `the stored graph against reading its rows, at ${bench.large.toLocaleString('en')}`,
      bound: { atLeast: 20 },
      unit: 'times',
      measure: () => {
        const folder = mkdtempSync(join(tmpdir(), 'ascribe-stored-'));
        const stored = join(folder, 'stored.ascribe');
        try {
          copyFileSync(bench.caseOf(bench.large), stored);
          onFile(stored, (connection) => {
            finishNow(currentGraph(connection));
            storeGraph(connection);
          });
          const times = measureInTurn(
            { stored: askedAnew(stored), rows: askedAnew(bench.caseOf(bench.large)) },
            { runs: 15, within: bench.quick ? 3000 : 30_000 },
          );
          return {
            value: times.rows.median / times.stored.median,
            seen: `${toTime(times.stored.median)} against ${toTime(times.rows.median)}`,
          };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  ];
}
