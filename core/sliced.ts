/**
 * Work that takes long and stops now and then, so that whoever runs it can do something else in
 * between.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finishNow<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
