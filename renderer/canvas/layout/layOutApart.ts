import type { Spot } from '../graphCanvasProps';
import type { LayoutTask } from './layoutTask';

/** Arranges a graph beside the window. Null: it was cancelled. */
export function layOutApart(
  task: LayoutTask,
  cancelled: AbortSignal,
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
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Spot>>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(`The layout failed: ${message}`));
    });
    cancelled.addEventListener('abort', cancel);
    worker.postMessage(task);
  });
}
