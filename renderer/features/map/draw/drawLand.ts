import { COARSE_SCALE } from '../geo/loadOutlines';
import type { MapState } from './mapState';

/** Sea, countries and the edge of the world. The context counts in CSS pixels. */
export function drawLand(context: CanvasRenderingContext2D, state: MapState, ratio: number): void {
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
    context.setTransform(
      scale * ratio,
      0,
      0,
      scale * ratio,
      (shift - left) * scale * ratio,
      -top * scale * ratio,
    );
    context.lineWidth = 0.9 / scale;
    for (const { bounds, fine, coarse } of outlines) {
      const isSeen =
        bounds.right + shift > left &&
        bounds.left + shift < right &&
        bounds.bottom > top &&
        bounds.top < bottom;
      if (!isSeen) continue;
      const path = scale > COARSE_SCALE ? fine : coarse;
      context.fill(path, 'evenodd');
      context.stroke(path);
    }
  }
  context.restore();
}
