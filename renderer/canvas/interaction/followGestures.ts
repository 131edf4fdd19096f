import type { GestureHost, Undo } from './gestureHost';
import { handleConnect } from './handleConnect';
import { handleDrag } from './handleDrag';
import { handleGroups } from './handleGroups';
import { handleKeys } from './handleKeys';
import { handleLasso } from './handleLasso';
import { handleOverviewDrag } from '../overview/handleOverviewDrag';
import { handlePointer } from './handlePointer';
import { handleWheel } from './handleWheel';

/** All gestures on the canvas. Those that Escape ends come first: they are asked first. */
export function followGestures(host: GestureHost, settled: () => void): Undo {
  const stops = [
    handleLasso(host),
    handleConnect(host),
    handleOverviewDrag(host),
    handleGroups(host, settled),
    handlePointer(host),
    handleDrag(host, settled),
    handleWheel(host),
    handleKeys(host, settled),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
