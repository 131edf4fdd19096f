import type { Spot } from '../graphCanvasProps';

/** Whether a closed polygon holds the point, by the even-odd rule. */
export function polygonHolds(polygon: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const point of polygon) {
    if (before && point.y > y !== before.y > y) {
      const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}
