import { layOut, type LayoutTask } from './layOut';

// Runs in a worker of its own: a large graph takes seconds, and the window must not wait for it.
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  postMessage(layOut(data.nodes, data.lines));
});
