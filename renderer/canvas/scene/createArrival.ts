import { finishNow, type Sliced } from '../../../core/sliced';
import { inSlices } from '../../inSlices';

export interface Arrival {
  /** Brings what is new a little at a time; what was on its way before is there first. */
  readonly begin: (work: Sliced<void>) => void;
  /** All that is on its way is there after this. Whoever reads what is drawn asks for it. */
  readonly finish: () => void;
  readonly isPending: () => boolean;
  /** Nobody wants it any more. */
  readonly drop: () => void;
}

/**
 * New elements on their way to the canvas: one after the other, and at once where they must.
 * `changed`: something has set out, or is there.
 */
export function createArrival(changed: () => void): Arrival {
  let pending: Sliced<void> | null = null;
  function* untilThere(work: Sliced<void>): Sliced<void> {
    try {
      yield* work;
    } finally {
      // Also where it failed: nothing would be drawn any more.
      if (pending) {
        pending = null;
        changed();
      }
    }
  }
  const finish = (): void => {
    if (pending) finishNow(pending);
  };
  return {
    begin(work) {
      finish();
      pending = untilThere(work);
      changed();
      void inSlices(pending);
    },
    finish,
    isPending: () => pending !== null,
    drop() {
      const dropped = pending;
      pending = null;
      dropped?.return();
    },
  };
}
