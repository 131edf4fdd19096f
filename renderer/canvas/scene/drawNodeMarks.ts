import { tracedPath } from '../../drawing/tracedPath';
import { boxAround, boxHolds } from '../geometry/box';
import { pinPath } from '../style/markPaths';
import type { NodeData } from '../elements/graphElement';
import type { Frame, SceneState } from './sceneState';

/** Smaller marks would be specks. */
const LEAST_MARK_ZOOM = 0.75;

/** A small sheet at the upper right: the analyst has written a note on it. */
export function drawNoteMark(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  data: NodeData,
  x: number,
  y: number,
): void {
  if (zoom < LEAST_MARK_ZOOM) return;
  const size = 10 * zoom;
  const corner = data.shape === 'diamond' || data.shape === 'ellipse' ? 0.36 : 0.46;
  const left = x + data.width * corner * zoom - size * 0.35;
  const top = y - data.height * corner * zoom - size * 0.65;
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left + size * 0.62, top);
  context.lineTo(left + size * 0.9, top + size * 0.28);
  context.lineTo(left + size * 0.9, top + size);
  context.lineTo(left, top + size);
  context.closePath();
  context.fillStyle = tokens.note;
  context.fill();
  context.lineWidth = Math.max(0.8, 1.1 * zoom);
  context.lineJoin = 'round';
  context.strokeStyle = tokens.muted;
  context.stroke();
  context.beginPath();
  for (const share of [0.45, 0.7]) {
    context.moveTo(left + size * 0.2, top + size * share);
    context.lineTo(left + size * 0.68, top + size * share);
  }
  context.stroke();
}

/** A pin at the upper left: it stays where it is when the chart is arranged. */
export function drawPin(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  data: NodeData,
  x: number,
  y: number,
): void {
  if (zoom < LEAST_MARK_ZOOM) return;
  const corner = data.shape === 'diamond' || data.shape === 'ellipse' ? 0.38 : 0.48;
  context.save();
  context.translate(x - data.width * corner * zoom, y - data.height * corner * zoom);
  context.scale(zoom, zoom);
  const pin = tracedPath(pinPath);
  context.lineWidth = 3;
  context.lineJoin = 'round';
  context.strokeStyle = tokens.canvas;
  context.stroke(pin);
  context.fillStyle = tokens.muted;
  context.fill(pin);
  context.restore();
}

/** "+3" at the lower right: so many neighbours are not on the chart. */
export function drawElsewhere(
  { context, zoom }: Frame,
  { tokens, drawnCounts }: SceneState,
  data: NodeData,
  count: number,
  x: number,
  y: number,
): void {
  if (zoom < LEAST_MARK_ZOOM) return;
  const text = `+${count > 999 ? '999' : String(count)}`;
  const corner = data.shape === 'diamond' || data.shape === 'ellipse' ? 0.4 : 0.48;
  context.save();
  const middle = { x: x + data.width * corner * zoom, y: y + data.height * corner * zoom };
  context.translate(middle.x, middle.y);
  context.scale(zoom, zoom);
  context.font = "600 9px 'Inter Variable', sans-serif";
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  const width = context.measureText(text).width + 6;
  drawnCounts.push({ id: data.id, box: boxAround(middle, width * zoom, 13 * zoom) });
  context.beginPath();
  context.roundRect(-width / 2, -6.5, width, 13, 6.5);
  context.fillStyle = tokens.canvas;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = tokens.muted;
  context.stroke();
  context.fillStyle = tokens.text;
  context.fillText(text, 0, 0.5);
  context.restore();
}

/** The node whose “+3” is at this spot of the canvas. */
export function countAt({ drawnCounts }: SceneState, x: number, y: number): string | null {
  return drawnCounts.findLast(({ box }) => boxHolds(box, { x, y }))?.id ?? null;
}
