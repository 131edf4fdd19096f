import { layOut } from './layOut';
import type { LayoutTask } from './layoutTask';
import type { Spot } from '../graphCanvasProps';

/** Smaller graphs are done before anybody could watch. */
const WATCHED_FROM = 2000;

export interface LayoutAnswer {
  readonly places: ReadonlyMap<string, Spot>;
  readonly isLast: boolean;
}

// Runs in a worker of its own: a large graph takes seconds, and the window must not wait for it.
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const isWatched = data.nodes.length >= WATCHED_FROM;
  const show = (places: ReadonlyMap<string, Spot>): void => postMessage({ places, isLast: false });
  postMessage({ places: layOut(data, isWatched ? show : undefined), isLast: true });
});
