import type { EdgeSingular } from 'cytoscape';
import { tracedPath } from '../../drawing/tracedPath';
import type { EdgeData } from '../elements/graphElement';
import { pointAt } from '../geometry/curve';
import { lineSigns, SIGN_RADIUS, signColour, signPaths } from '../style/lineSigns';
import { drawComparedSign } from './drawComparedSign';
import { edgeCurve } from './edgeGeometry';
import type { Frame, SceneState } from './sceneState';

/** Below this a sign would say nothing; the line itself still differs. */
const LEAST_RADIUS = 4;
const MOST_SCALE = 1.4;
/** Chart units from where the line begins to its first sign: labels stand nearer the middle. */
const FIRST = 26;
const STEP = SIGN_RADIUS * 2 + 2;

/** Discs in a row along the line, near its beginning. */
export function drawLineSigns(frame: Frame, state: SceneState, edge: EdgeSingular): void {
  const { context, zoom, pan } = frame;
  const { tokens } = state;
  const data = edge.data() as EdgeData;
  const signs = lineSigns.filter((sign) => data[sign] === 1);
  if (signs.length === 0 && data.compared === null) return;
  const curve = edgeCurve(edge);
  const length = Math.hypot(curve.b.x - curve.a.x, curve.b.y - curve.a.y) || 1;
  const radius = Math.max(LEAST_RADIUS, SIGN_RADIUS * Math.min(zoom, MOST_SCALE));
  const grown = radius / (SIGN_RADIUS * zoom);
  const placeOf = (index: number): { x: number; y: number } => {
    const away = (FIRST + index * STEP) * Math.max(1, grown);
    const point = pointAt(curve, Math.min(0.45, away / length));
    return { x: point.x * zoom + pan.x, y: point.y * zoom + pan.y };
  };
  if (data.compared !== null) {
    const { x, y } = placeOf(0);
    drawComparedSign(frame, state, data.compared, x, y);
  }
  signs.forEach((sign, index) => {
    const { x, y } = placeOf(index + (data.compared === null ? 0 : 1));
    context.save();
    context.translate(x, y);
    context.scale(radius / SIGN_RADIUS, radius / SIGN_RADIUS);
    context.beginPath();
    context.arc(0, 0, SIGN_RADIUS, 0, Math.PI * 2);
    context.fillStyle = tokens.canvas;
    context.fill();
    context.lineWidth = 1.3;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.strokeStyle = signColour(sign, tokens);
    context.stroke();
    context.stroke(tracedPath(signPaths[sign]));
    context.restore();
  });
}
