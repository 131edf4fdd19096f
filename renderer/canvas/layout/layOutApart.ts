import type { Spot } from '../graphCanvasProps';
import type { LayoutTask, OnPlaces } from './layoutTask';
import type { LayoutAnswer } from './layoutWorker';

/**
 * Arranges a graph beside the window, which is told of what there is until it is done. Null: it was
 * cancelled.
 */
export function layOutApart(
  task: LayoutTask,
  cancelled: AbortSignal,
  onPlaces: OnPlaces,
): Promise<ReadonlyMap<string, Spot> | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      cancelled.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      end();
      resolve(null);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      if (!data.isLast) {
        onPlaces(data.places);
        return;
      }
      end();
      resolve(data.places);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(`The layout failed: ${message}`));
    });
    cancelled.addEventListener('abort', cancel);
    worker.postMessage(task);
  });
}
