import { drawBlock } from '../../canvas/scene/drawText';
import type { MapLabel, MapState } from './mapState';

/** All text. The context counts in pixels from the corner of the world. */
export function drawMapLabels(
  context: CanvasRenderingContext2D,
  { tokens, hovered }: MapState,
  labels: readonly MapLabel[],
): void {
  const pointedAt = hovered?.type === 'item' ? hovered.item.id : hovered?.arc.id;
  for (const { id, block, box, align, strong, of } of labels) {
    const isPlate = id === pointedAt;
    if (isPlate) {
      context.beginPath();
      context.roundRect(
        box.left - 4,
        box.top - 2,
        box.right - box.left + 8,
        box.bottom - box.top + 4,
        3,
      );
      context.fillStyle = tokens.raised;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = tokens.line;
      context.stroke();
    }
    const middle = (box.left + box.right) / 2;
    const x = align === 'left' ? box.left : align === 'right' ? box.right : middle;
    drawBlock(
      context,
      block,
      { x, top: box.top, align, scale: 1, strong, halo: !isPlate && of !== 'country' },
      // The halo has the colour of what lies under the text.
      { ...tokens, canvas: tokens.land },
    );
  }
}
