import type { Sliced } from '../../../core/sliced';

export interface SlicedRun {
  /** Does the work in slices; false where a later one took its place, or it was stopped. */
  readonly run: (work: Sliced<void>) => Promise<boolean>;
  readonly stop: () => void;
}

/** Milliseconds of work between two pauses: shorter than what a hand feels. */
const LONGEST = 12;

/** Work that others wait for in vain once there is newer: one at a time. */
export function createSlicedRun(): SlicedRun {
  let turn = 0;
  return {
    stop: () => void (turn += 1),
    async run(work) {
      const mine = (turn += 1);
      for (;;) {
        const began = performance.now();
        while (performance.now() - began < LONGEST) {
          if (work.next().done === true) return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (mine !== turn) return false;
      }
    },
  };
}
