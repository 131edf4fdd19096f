import type { Box } from '../geometry/box';
import type { Spot } from '../graphCanvasProps';
import type { Sight } from './sight';

/** How a chart lies on its minimap: a spot of it times `scale` and plus `shift`, in CSS pixels. */
export interface MinimapFit {
  readonly scale: number;
  readonly shift: Spot;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels. */
const WIDTH = 168;
const HEIGHT = 112;
const MARGIN = 6;
/** A pane smaller than this has no room for a minimap beside its legend and tools. */
const LEAST_PANE = { width: 380, height: 340 };
/** A frame is never so small or so far out that it cannot be seen and taken. */
const LEAST_FRAME = 8;
/** What lies out of sight by so little, in CSS pixels, is the edge of a node at most. */
const TOLERANCE = 2;

export function fitMinimap({ left, top, right, bottom }: Box): MinimapFit {
  const [wide, high] = [Math.max(right - left, 1), Math.max(bottom - top, 1)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (HEIGHT - 2 * MARGIN) / high);
  const shift = {
    x: WIDTH / 2 - ((left + right) / 2) * scale,
    y: HEIGHT / 2 - ((top + bottom) / 2) * scale,
  };
  return { scale, shift, width: WIDTH, height: HEIGHT };
}

/** The part of the chart that is in sight, in chart units. */
export function boxInSight({ zoom, pan, width, height }: Sight): Box {
  return {
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (width - pan.x) / zoom,
    bottom: (height - pan.y) / zoom,
  };
}

/** Whether something of the chart is out of sight, in a pane with room to say so. */
export function isMinimapWanted(sight: Sight | null, chart: Box): boolean {
  if (!sight || sight.width < LEAST_PANE.width || sight.height < LEAST_PANE.height) return false;
  const seen = boxInSight(sight);
  const slack = TOLERANCE / sight.zoom;
  return (
    chart.left < seen.left - slack ||
    chart.top < seen.top - slack ||
    chart.right > seen.right + slack ||
    chart.bottom > seen.bottom + slack
  );
}

/** The frame of what is in sight on the minimap, in CSS pixels; some of it is always on it. */
export function frameOnMinimap(
  { scale, shift, width, height }: MinimapFit,
  sight: Sight,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const seen = boxInSight(sight);
  const across = side(seen.left * scale + shift.x, seen.right * scale + shift.x, width);
  const down = side(seen.top * scale + shift.y, seen.bottom * scale + shift.y, height);
  return { x: across.start, y: down.start, width: across.size, height: down.size };
}

/** One side of a frame, cut to `room`. */
function side(from: number, to: number, room: number): { start: number; size: number } {
  const start = Math.min(Math.max(from, 0), room - LEAST_FRAME);
  const end = Math.max(Math.min(to, room), LEAST_FRAME);
  const size = Math.max(end - start, LEAST_FRAME);
  return { start: Math.min(start, room - size), size };
}

/** The spot of the chart below a spot of the minimap. */
export function spotOnChart({ scale, shift }: MinimapFit, { x, y }: Spot): Spot {
  return { x: (x - shift.x) / scale, y: (y - shift.y) / scale };
}

/** Where to pan so that this spot of the chart is in the middle of what is in sight. */
export function panToMiddle({ zoom, width, height }: Sight, { x, y }: Spot): Spot {
  return { x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

export function middleOfSight(sight: Sight): Spot {
  const { left, top, right, bottom } = boxInSight(sight);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
