import { createRef } from 'react';
import type { Uid } from '../../core/uid';
import type { GraphHandle } from '../canvas/graphCanvasProps';
import { afterDrawn } from './afterDrawn';
import { map } from './map';
import { queryClient } from './queryClient';
import { wordOf } from './selection';
import { sliceOnScreen } from './sliceOnScreen';
import { useWorkbench } from './workbench';

/** The canvas on screen, for menus and keys that ask something of it. */
export const graph = createRef<GraphHandle>();

/** Shows all of the chart, on the map where that is looked at, or else on the graph. */
export function fitChart(): void {
  if (useWorkbench.getState().view === 'map') {
    map.current?.fit();
    return;
  }
  useWorkbench.getState().setView('graph');
  graph.current?.fit();
}

/** Milliseconds after which nobody expects the graph to move any more. */
const PATIENCE = 3000;

function isOnScreen(uid: Uid): boolean {
  const slice = sliceOnScreen();
  return slice !== undefined && wordOf(slice, uid) !== null;
}

/** After React has handed the canvas what the cache holds. */
function centreSoon(uid: Uid): void {
  afterDrawn(() => {
    graph.current?.centreOn(uid);
    map.current?.centreOn(uid);
  });
}

/** Shows where this stands. What was only just added is waited for. */
export function centreOn(uid: Uid): void {
  if (isOnScreen(uid)) {
    centreSoon(uid);
    return;
  }
  const stop = queryClient.getQueryCache().subscribe(() => {
    if (!isOnScreen(uid)) return;
    clearTimeout(timer);
    stop();
    centreSoon(uid);
  });
  const timer = setTimeout(stop, PATIENCE);
}
