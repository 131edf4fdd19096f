import type { Core } from 'cytoscape';
import type { Frame } from './sceneState';

/** A canvas that lies below or above Cytoscape's own and is drawn in the same frame. */
export interface Layer {
  readonly canvas: HTMLCanvasElement;
  readonly draw: (frame: Frame) => void;
}

/** Draws the layers whenever Cytoscape draws; returns a function that ends it. */
export function drawLayers(core: Core, layers: readonly Layer[]): () => void {
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
  core.on('render', draw);
  return () => void core.off('render', draw);
}
