import type { Spot } from '../graphCanvasProps';

/** Chart units between neighbouring lanes, measured at the control point. */
const LANE = 46;

/** How far a line's control point lies beside the straight line, to the left of its direction. */
export function edgeBend(what: 'link' | 'attribution', lane: number, from: Spot, to: Spot): number {
  if (lane === 0) return 0;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step =
    what === 'attribution'
      ? Math.min(64, Math.max(24, length * 0.2))
      : Math.min(LANE, length * 0.3);
  return lane * step;
}
