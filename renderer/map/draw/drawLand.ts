import { COARSE_SCALE, type Outline } from '../geo/loadOutlines';
import type { Extent } from '../geo/mapView';
import type { MapState } from './mapState';

/** Fills and strokes a country, of which this part is seen. The context counts in widths of the world. */
export type DrawOutline = (
  context: CanvasRenderingContext2D,
  outline: Outline,
  seen: Extent,
  scale: number,
) => void;

const drawPath: DrawOutline = (context, { fine, coarse }, _seen, scale) => {
  const path = scale > COARSE_SCALE ? fine : coarse;
  context.fill(path, 'evenodd');
  context.stroke(path);
};

/** Sea, countries and the edge of the world. The context counts in CSS pixels. */
export function drawLand(
  context: CanvasRenderingContext2D,
  state: Pick<MapState, 'view' | 'size' | 'tokens' | 'cut' | 'outlines'>,
  drawOutline: DrawOutline = drawPath,
): void {
  const { view, size, tokens, cut, outlines } = state;
  const { scale } = view;
  const left = view.x - size.width / 2 / scale;
  const top = view.y - size.height / 2 / scale;
  const right = left + size.width / scale;
  const bottom = top + size.height / scale;
  context.fillStyle = tokens.bg;
  context.fillRect(0, 0, size.width, size.height);
  context.save();
  context.beginPath();
  context.rect((cut - left) * scale, -top * scale, scale, scale);
  context.clip();
  context.fillStyle = tokens.sea;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = tokens.land;
  context.strokeStyle = tokens.border;
  context.lineJoin = 'round';
  for (const shift of cut === 0 ? [0] : [0, 1]) {
    const seen = { left: left - shift, top, right: right - shift, bottom };
    context.save();
    context.translate(-seen.left * scale, -top * scale);
    context.scale(scale, scale);
    context.lineWidth = 0.9 / scale;
    for (const outline of outlines) {
      const { bounds } = outline;
      const isSeen =
        bounds.right > seen.left &&
        bounds.left < seen.right &&
        bounds.bottom > seen.top &&
        bounds.top < seen.bottom;
      if (isSeen) drawOutline(context, outline, seen, scale);
    }
    context.restore();
  }
  context.restore();
}
