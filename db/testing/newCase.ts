import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../core/commands/command';
import type { Change } from '../../core/contract';
import type { Failure, Result } from '../../core/result';
import { createCase } from '../createCase';
import { openCase, type OpenCase } from '../openCase';
import { author } from './author';
import { temporaryFolder } from './temporaryFolder';
import { unwrap } from './unwrap';

interface CaseUnderTest {
  readonly path: string;
  readonly open: OpenCase;
  /** Does these commands as one step. */
  readonly run: (...commands: readonly Command[]) => Change;
  /** How these commands, as one step, are refused. */
  readonly refusal: (...commands: readonly Command[]) => Failure | null;
  /** Lets days go by. The first step is made on 1 January 2026. */
  readonly passDays: (days: number) => void;
  /** Closes the case and opens it anew. */
  readonly reopen: () => void;
  readonly rows: <R>(sql: string, ...parameters: readonly (string | number)[]) => R[];
}

const SECONDS_A_DAY = 24 * 60 * 60;

/** A new case file, whose clock moves on by a second with each look at it. */
export function newCase(): CaseUnderTest {
  let seconds = 0;
  const clock = () => new Date(Date.UTC(2026, 0, 1) + 1000 * seconds++).toISOString();
  const path = join(temporaryFolder(), 'case.ascribe');
  let open = unwrap(createCase(path, { title: 'Case under test', author, clock }));
  onTestFinished(() => open.close());
  const execute = (commands: readonly Command[]): Result<Change> =>
    open.execute({ commands: [...commands] }, author);
  return {
    path,
    get open() {
      return open;
    },
    run: (...commands) => unwrap(execute(commands)),
    refusal: (...commands) => {
      const result = execute(commands);
      return result.ok ? null : result.error;
    },
    passDays: (days) => {
      seconds += days * SECONDS_A_DAY;
    },
    reopen: () => {
      open.close();
      open = unwrap(openCase(path, { mode: 'edit', clock }));
    },
    rows: (sql, ...parameters) => open.connection.all(sql, ...parameters),
  };
}
