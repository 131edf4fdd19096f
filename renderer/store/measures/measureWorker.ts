import { measureColumns } from '../../../core/graph/measures/measureColumns';
import type { MeasureTask, WorkerMessage } from './measureTask';

const post = (message: WorkerMessage): void => postMessage(message);

// Runs in a worker of its own: a large case takes seconds, and the window must not wait for it.
addEventListener('message', ({ data: { name, columns } }: MessageEvent<MeasureTask>) => {
  const found = measureColumns(name, columns, (done) => post({ type: 'progress', done }));
  post({ type: 'found', found });
});
