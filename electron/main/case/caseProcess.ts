import { utilityProcess } from 'electron';
import {
  databaseRequests,
  type ArgsOf,
  type CaseRequest,
  type DatabaseRequest,
  type ReplyOf,
} from '../../../core/contract';
import { fail, ok, type Result } from '../../../core/result';
import type { Progress } from '../../../core/sliced';
import { toldSchema, type Message, type Question } from '../../envelope';
import { appPaths } from '../appPaths';
import { nextStepAfter } from '../../nextStepAfter';
import { log } from '../log';
import type { WorkWatch } from './works';

type Requests = typeof databaseRequests;

/** The process that holds one case file. */
export interface CaseProcess {
  /** Settled once, when the process is gone for whatever reason. */
  readonly ended: Promise<void>;
  /** A reply that is not yet held against the contract: the guard does that. */
  ask(
    name: CaseRequest,
    args: unknown,
    author: string,
    watch?: WorkWatch,
  ): Promise<Result<unknown>>;
  tell<N extends DatabaseRequest>(
    name: N,
    args: ArgsOf<Requests, N>,
    watch?: WorkWatch,
  ): Promise<Result<ReplyOf<Requests, N>>>;
  kill(): void;
}

interface Waiting {
  readonly hear: (progress: Progress) => void;
  readonly answer: (result: Result<unknown>) => void;
}

const second = 1000;
const minute = 60 * second;

/**
 * Longest waits in milliseconds, from the last that was heard of the work. A runaway statement can only be stopped with its process, and a
 * killed one leaves nothing half done.
 */
const patience: Partial<Record<CaseRequest | DatabaseRequest, number>> = {
  'case.execute': 10 * minute,
  'case.undo': 10 * minute,
  'case.redo': 10 * minute,
  'case.stepTo': 30 * minute,
  'database.open': 10 * minute,
  'database.close': 10 * second,
  'database.saveCopy': 30 * minute,
  'database.exportData': 30 * minute,
  'database.lookAtImport': 10 * minute,
  'database.import': 30 * minute,
  // What nobody vouches for gets less: it is checked in one go.
  'database.quarantine': 10 * minute,
  'database.compare': 10 * minute,
  'database.takeOver': 30 * minute,
  'database.check': 60 * minute,
};

export function startCaseProcess(serviceName = 'Ascribe case file'): CaseProcess {
  const child = utilityProcess.fork(appPaths.databaseProcess(), [], {
    serviceName,
    // What SQLite or Node print could hold parts of the case.
    stdio: process.env['ASCRIBE_LOG'] === 'console' ? 'inherit' : 'ignore',
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone = false;

  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      gone = true;
      log.info(`the process of a case ended with ${code}`);
      for (const { answer } of waiting.values()) answer(lost());
      waiting.clear();
      resolve();
    });
  });

  child.on('message', (message: unknown) => {
    const parsed = toldSchema.safeParse(message);
    if (!parsed.success) {
      log.error('the process of a case sent something that is not an answer');
      return;
    }
    const told = parsed.data;
    const waits = waiting.get(told.id);
    if ('progress' in told) {
      waits?.hear(told.progress);
      return;
    }
    waiting.delete(told.id);
    waits?.answer(told.result);
  });

  function send(message: Message): void {
    child.postMessage(message);
  }

  function post(
    name: CaseRequest | DatabaseRequest,
    args: unknown,
    author: string,
    watch?: WorkWatch,
  ): Promise<Result<unknown>> {
    if (gone) return Promise.resolve(lost());
    return new Promise<Result<unknown>>((resolve) => {
      const question: Question = { id: ++lastId, name, args, author };
      const stop = (result: Result<never>): void => {
        waiting.delete(question.id);
        child.kill();
        resolve(result);
      };
      const wait = () =>
        setTimeout(() => {
          log.warn(`${name} took too long; its process is stopped`);
          stop(tooLong(name));
        }, patience[name] ?? minute);
      let timer = wait();
      const cancel = (): void => {
        send({ cancel: question.id });
      };
      watch?.signal.addEventListener('abort', cancel);
      waiting.set(question.id, {
        hear: (progress) => {
          clearTimeout(timer);
          timer = wait();
          watch?.report(progress);
        },
        answer: (result) => {
          clearTimeout(timer);
          watch?.signal.removeEventListener('abort', cancel);
          resolve(result);
        },
      });
      send(question);
      if (watch?.signal.aborted) cancel();
    });
  }

  return {
    ended,
    ask: post,
    async tell(name, args, watch) {
      const result = await post(name, args, '', watch);
      if (!result.ok) return result;
      const parsed = databaseRequests[name].reply.safeParse(result.value);
      if (!parsed.success) {
        log.error(`the reply to ${name} was malformed`);
        return fail('reply.malformed', 'Ascribe could not make sense of what the case file holds.');
      }
      return ok(parsed.data as ReplyOf<Requests, typeof name>);
    },
    kill: () => {
      child.kill();
    },
  };
}

function lost(): Result<never> {
  return fail(
    'database.lost',
    'The part of Ascribe that holds the case file stopped before it answered. It is started anew; ' +
      'look at the history to see whether the last edit was saved.',
  );
}

function tooLong(request: string): Result<never> {
  return fail('database.tooLong', `This took too long and was stopped. ${nextStepAfter(request)}`);
}
