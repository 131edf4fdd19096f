import { fail, type Result } from '../../core/result';
import { CANCELLED, type Sliced, type Watch } from '../../core/sliced';

/** Does the work to its end, or to where it is cancelled; others are answered between the slices. */
export async function doInSlices<T>(work: Sliced<Result<T>>, watch: Watch): Promise<Result<T>> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value) watch.report(step.value);
    await new Promise((resolve) => setImmediate(resolve));
    if (watch.isCancelled()) {
      work.return(cancelled);
      return cancelled;
    }
  }
}

const cancelled = fail(CANCELLED, 'This was cancelled.');
