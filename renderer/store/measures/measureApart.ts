import type { Found } from '../../../core/graph/measures/measureColumns';
import type { MeasureTask, WorkerMessage } from './measureTask';

/** Measures beside the window. Null: it was cancelled. */
export function measureApart(
  task: MeasureTask,
  cancelled: AbortSignal,
  tell: (done: number) => void,
): Promise<Found | null> {
  return new Promise((resolve, reject) => {
    if (cancelled.aborted) {
      resolve(null);
      return;
    }
    const worker = new Worker(new URL('./measureWorker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      cancelled.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      end();
      resolve(null);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === 'progress') {
        tell(data.done);
        return;
      }
      end();
      resolve(data.found);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(`The measure failed: ${message}`));
    });
    cancelled.addEventListener('abort', cancel);
    worker.postMessage(task);
  });
}
