import { tracedPath } from '../../drawing/tracedPath';
import type { NodeData } from '../elements/graphElement';
import { stancePaths } from '../style/lineSigns';
import type { Frame, SceneState } from './sceneState';
import { fontSize } from '../labels/measureText';

/** Below this zoom a sign is a speck: the disc alone says that somebody speaks of it. */
const LEAST_SIGN_ZOOM = 0.45;

/** The sign of its stance, and how many claims stand as one. */
export function drawClaim(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  { stance, letter }: NodeData,
  x: number,
  y: number,
): void {
  if (stance === null || zoom < LEAST_SIGN_ZOOM) return;
  context.save();
  context.translate(x, y);
  context.scale(zoom * 0.85, zoom * 0.85);
  context.lineWidth = 1.4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = stance === 'denies' ? tokens.warn : tokens.text;
  context.stroke(tracedPath(stancePaths[stance]));
  context.restore();
  if (letter === null || zoom < 0.75) return;
  context.font = `500 ${fontSize(8.5 * zoom)}px 'Inter Variable', sans-serif`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  context.fillStyle = tokens.muted;
  context.fillText(letter, x + 8 * zoom, y + 5 * zoom);
}

/** Lines as of a page, and its reliability below them; a dash where nobody gave it. */
export function drawSource(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  { letter }: NodeData,
  x: number,
  y: number,
): void {
  context.beginPath();
  for (const line of [-10.5, -6.5]) {
    context.moveTo(x - 8 * zoom, y + line * zoom);
    context.lineTo(x + 8 * zoom, y + line * zoom);
  }
  context.lineWidth = Math.max(0.8, zoom);
  context.strokeStyle = tokens.muted;
  context.stroke();
  context.font = `600 ${fontSize(13 * zoom)}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  context.fillStyle = tokens.text;
  context.fillText(letter ?? '–', x, y + 5.5 * zoom);
}
