import type { CaseRequest } from '../../core/contract';
import type { Failure, Result } from '../../core/result';
import { answerCaseRequest } from '../answerCaseRequest';
import { attempt } from '../attempt';
import { openCase, type OpenCase } from '../openCase';
import { dumpCase } from './dumpCase';

/** What became of one file: how it was refused, or what it held and which uses of it failed. */
export interface Outcome {
  readonly refused: Failure | null;
  /** Every row as it was read; null where it was refused, or where that failed. */
  readonly contents: string | null;
  readonly failures: readonly Failure[];
}

function uses(open: OpenCase): (() => Result<unknown>)[] {
  const ask = (name: CaseRequest, args: unknown) => () =>
    answerCaseRequest(open, name, args as never, 'Tester');
  const first = (table: string) =>
    open.connection.getValues(`SELECT uid FROM ${table} ORDER BY id LIMIT 1`)?.[0];
  return [
    ask('case.state', null),
    ask('case.contents', null),
    ask('case.language', null),
    ask('case.search', { text: 'rocket', limit: 20 }),
    ask('case.history', { offset: 0, limit: 100 }),
    ask('chart.slice', { chart: first('chart') }),
    ask('entity.list', { kind: null, offset: 0, limit: 100 }),
    ask('entity.record', { uid: first('entity') }),
    ask('attribution.record', { uid: first('attribution') }),
    ask('source.record', { uid: first('source') }),
    ask('case.execute', { commands: [{ name: 'case.describe', args: { title: 'Touched' } }] }),
    ask('case.undo', null),
  ];
}

function tryFile(path: string): Outcome {
  const opened = openCase(path, { mode: 'edit' });
  if (!opened.ok) return { refused: opened.error, contents: null, failures: [] };
  const open = opened.value;
  const contents = attempt(() => dumpCase(open.connection));
  const results = [contents, ...uses(open).map((use) => use())];
  open.close();
  return {
    refused: null,
    contents: contents.ok ? contents.value : null,
    failures: results.flatMap((result) => (result.ok ? [] : [result.error])),
  };
}

/**
 * A process of its own, so that a crash inside SQLite is seen and not shared. What is thrown ends
 * it too: a damaged file is something to expect.
 */
process.on('message', (path: string) => process.send?.(tryFile(path)));
