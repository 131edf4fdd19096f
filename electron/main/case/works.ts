import type { Result } from '../../../core/result';
import { CANCELLED, type Progress } from '../../../core/sliced';
import type { Announce } from './caseDesk';

export interface WorkWatch {
  readonly report: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Work on files that can take long: windows are told how far it is, and can cancel it. */
export interface Works {
  run<T>(title: string, work: (watch: WorkWatch) => Promise<T>): Promise<T>;
  cancel(work: number): void;
  cancelAll(): void;
}

/** What is done sooner needs no word, in milliseconds. */
const PATIENCE = 500;

export function createWorks(announce: Announce): Works {
  const running = new Map<number, AbortController>();
  let lastWork = 0;
  return {
    async run(title, work) {
      const number = ++lastWork;
      const cancelling = new AbortController();
      running.set(number, cancelling);
      let last: Progress = { about: '', done: null };
      let isShown = false;
      const tell = (): void => {
        announce('work.progressed', { work: number, title, progress: last });
      };
      const timer = setTimeout(() => {
        isShown = true;
        tell();
      }, PATIENCE);
      const report = (progress: Progress): void => {
        last = progress;
        if (isShown) tell();
      };
      const end = (): void => {
        clearTimeout(timer);
        if (isShown) announce('work.ended', { work: number });
        isShown = false;
      };
      cancelling.signal.addEventListener('abort', end);
      try {
        return await work({ report, signal: cancelling.signal });
      } finally {
        running.delete(number);
        end();
      }
    },
    cancel: (work) => running.get(work)?.abort(),
    cancelAll: () => {
      for (const cancelling of running.values()) cancelling.abort();
    },
  };
}

/** Whether the work ended because somebody cancelled it. */
export function wasCancelled(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === CANCELLED;
}
