import type { Core } from 'cytoscape';
import { nextTask } from '../../inSlices';
import type { Frame } from './sceneState';

/** A canvas that lies below or above Cytoscape's own and is drawn in the same frame. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly draw: (frame: Frame) => void;
}

/** More elements than these are drawn in a frame without the layers. */
const MOST_WITH_LAYERS = 100;

/**
 * Draws the layers whenever Cytoscape draws, in the same frame, or in a task of their own just
 * after it where that alone takes long; returns a function that ends it. `isPrepared` says whether
 * much has changed.
 */
export function drawLayers(
  core: Core,
  layers: readonly Layer[],
  isPrepared: () => boolean,
): () => void {
  let lastView = '';
  /** Icons and labels keep to what a hand moves, and to what is seen to move. */
  const mayFollow = (): boolean => {
    const { x, y } = core.pan();
    const view = `${core.zoom()} ${x} ${y}`;
    const isSameView = view === lastView;
    lastView = view;
    if (core.elements().length <= MOST_WITH_LAYERS) return false;
    if (!isSameView && !isPrepared()) return false;
    const nodes = core.nodes().toArray();
    return !nodes.some((node) => node.grabbed() || node.animated());
  };
  const draw = (): void => {
    const width = core.width();
    const height = core.height();
    if (width === 0 || height === 0) return;
    const ratio = window.devicePixelRatio;
    const zoom = core.zoom();
    const pan = core.pan();
    for (const { canvas, draw: drawLayer } of layers) {
      const context = canvas.getContext('2d');
      if (!context) continue;
      const wide = Math.round(width * ratio);
      const high = Math.round(height * ratio);
      if (canvas.width !== wide || canvas.height !== high) {
        canvas.width = wide;
        canvas.height = high;
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      drawLayer({ context, width, height, zoom, pan });
    }
  };
  let isFollowing = false;
  let isOver = false;
  const onRender = (): void => {
    if (!mayFollow()) {
      isFollowing = false;
      draw();
    } else if (!isFollowing) {
      isFollowing = true;
      void nextTask().then(() => {
        if (isFollowing && !isOver) draw();
        isFollowing = false;
      });
    }
  };
  core.on('render', onRender);
  return () => {
    isOver = true;
    core.off('render', onRender);
  };
}
