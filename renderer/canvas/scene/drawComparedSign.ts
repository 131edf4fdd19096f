import type { ComparedSign } from '../../../core/compare/comparison';
import { tracedPath } from '../../drawing/tracedPath';
import { COMPARED_SIZE, comparedPaths } from '../style/comparedSigns';
import type { NodeData } from '../elements/graphElement';
import type { Frame, SceneState } from './sceneState';

/** Signs are what a comparison is looked at for, so they never become specks. */
const LEAST_SCALE = 0.72;
const MOST_SCALE = 1.4;
/** In CSS pixels: so that a small node is not covered. */
const OUTWARD = 2;

/** A square, unlike the discs that say how a line stands. */
export function drawComparedSign(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  sign: ComparedSign,
  x: number,
  y: number,
): void {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, zoom));
  const half = COMPARED_SIZE / 2;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.beginPath();
  context.roundRect(-half, -half, COMPARED_SIZE, COMPARED_SIZE, 2.5);
  context.fillStyle = tokens.text;
  context.fill();
  context.lineWidth = 1.2;
  context.strokeStyle = tokens.canvas;
  context.stroke();
  context.lineWidth = 1.7;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(tracedPath(comparedPaths[sign]));
  context.restore();
}

/** At the lower left of a node, whose other corners have marks of their own. */
export function drawNodeSign(
  frame: Frame,
  state: SceneState,
  data: NodeData,
  x: number,
  y: number,
): void {
  if (data.compared === null) return;
  const corner = data.shape === 'diamond' || data.shape === 'ellipse' ? 0.4 : 0.5;
  const { zoom } = frame;
  drawComparedSign(
    frame,
    state,
    data.compared,
    x - data.width * corner * zoom - OUTWARD,
    y + data.height * corner * zoom + OUTWARD,
  );
}
