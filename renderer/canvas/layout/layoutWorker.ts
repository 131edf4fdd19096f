import { layOut } from './layOut';
import type { LayoutTask } from './layoutTask';

// Runs in a worker of its own: a large graph takes seconds, and the window must not wait for it.
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage(layOut(data));
});
