/** How far long work has come. */
export interface Progress {
  /** What is being done, as a sentence goes on after the name of what it is done to. */
  readonly about: string;
  /** From 0 to 1; null where nobody can tell. */
  readonly done: number | null;
}

/**
 * Work that takes long and stops now and then, so that whoever runs it can do something else in
 * between, or give it up with `return`.
 */
export type Sliced<T> = Generator<Progress | undefined, T, undefined>;

/** Whoever waits for long work. */
export interface Watch {
  readonly report: (progress: Progress) => void;
  /** Nobody waits any more. */
  readonly isCancelled: () => boolean;
}

/** The code of the failure that work ends with when it was cancelled. */
export const CANCELLED = 'work.cancelled';

/** Does all of it at once. */
export function finishNow<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
