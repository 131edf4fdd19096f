import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { kindIcons } from '../../theme/kindIcons';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { pointAt } from '../geometry/curve';
import { edgeCurve } from './edgeGeometry';
import { drawLabels } from './drawLabels';
import type { Frame, SceneState } from './sceneState';

/** Smaller marks would be specks. */
const LEAST_MARK_ZOOM = 0.75;

const icons = new Map<string, Path2D>();

function iconPath(icon: keyof typeof kindIcons): Path2D {
  const known = icons.get(icon);
  if (known) return known;
  const path = new Path2D(kindIcons[icon]);
  icons.set(icon, path);
  return path;
}

/** Above the graph: rings, icons, marks and all text. */
export function drawOver(frame: Frame, state: SceneState): void {
  const { core } = state;
  core.nodes().forEach((node) => {
    if (!inView(frame, node)) return;
    frame.context.globalAlpha = isFaded(state, node.id()) ? 0.35 : 1;
    drawRing(frame, state, node);
    drawSign(frame, state, node);
  });
  core.edges('[contested = 1]').forEach((edge) => {
    frame.context.globalAlpha = isFaded(state, edge.id()) ? 0.3 : 1;
    drawContested(frame, state, edge);
  });
  frame.context.globalAlpha = 1;
  drawLabels(frame, state);
  frame.context.globalAlpha = 1;
}

function isFaded(state: SceneState, id: string): boolean {
  return state.lit !== null && !state.lit.has(id);
}

/** With room for the label beside the node. */
function inView({ zoom, pan, width, height }: Frame, node: NodeSingular): boolean {
  const { x, y } = node.position();
  const left = x * zoom + pan.x;
  const top = y * zoom + pan.y;
  const room = 60 * zoom + 10;
  return left > -room && top > -room && left < width + room && top < height + room;
}

function drawRing({ context, zoom, pan }: Frame, state: SceneState, node: NodeSingular): void {
  const data = node.data() as NodeData;
  const chosen = state.selection.has(data.uid);
  const target = state.target === data.id;
  if (!chosen && !target) return;
  const { x, y } = node.position();
  const room = (data.shape === 'diamond' ? 1 : 5.5) * zoom + 1.5;
  context.beginPath();
  if (data.what === 'note') {
    context.roundRect(
      (x - data.width / 2) * zoom + pan.x - 3,
      (y - (node.data('height') as number) / 2) * zoom + pan.y - 3,
      data.width * zoom + 6,
      (node.data('height') as number) * zoom + 6,
      5,
    );
  } else {
    const radius = (Math.max(data.width, data.height) / 2) * zoom + room;
    context.arc(x * zoom + pan.x, y * zoom + pan.y, radius, 0, Math.PI * 2);
  }
  context.lineWidth = target ? 3 : 2;
  context.strokeStyle = state.tokens.accent;
  if (target) {
    const alpha = context.globalAlpha;
    context.globalAlpha = 0.16;
    context.fillStyle = state.tokens.accent;
    context.fill();
    context.globalAlpha = alpha;
  }
  context.stroke();
}

/** What stands inside a node: the icon of its kind, or the sign of a hypothesis. */
function drawSign(frame: Frame, state: SceneState, node: NodeSingular): void {
  const { context, zoom, pan } = frame;
  const data = node.data() as NodeData;
  const { x, y } = node.position();
  const left = x * zoom + pan.x;
  const top = y * zoom + pan.y;
  if (data.what === 'hypothesis') {
    context.font = `600 ${17 * zoom}px 'Inter Variable', sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.direction = 'ltr';
    context.fillStyle = state.tokens.muted;
    if (zoom > 0.25) context.fillText(data.name === 'unknown' ? '?' : '≠', left, top + zoom);
    return;
  }
  if (!data.icon || zoom < 0.22) return;
  const size = 19 * zoom;
  const drop = data.shape === 'triangle' ? 4.5 * zoom : 0;
  context.save();
  context.translate(left - size / 2, top - size / 2 + drop);
  context.scale(size / 24, size / 24);
  context.fillStyle = data.retracted === 1 ? state.tokens.faint : state.tokens['on-kind'];
  context.fill(iconPath(data.icon), 'evenodd');
  context.restore();
  if (data.notes > 0 && zoom > LEAST_MARK_ZOOM) drawNoteMark(frame, state, data, left, top);
}

/** A small sheet at the upper right: the analyst has written a note on it. */
function drawNoteMark(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  data: NodeData,
  x: number,
  y: number,
): void {
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

/** "≠" in a small disc on the line: some claim denies what another asserts. */
function drawContested({ context, zoom, pan }: Frame, state: SceneState, edge: EdgeSingular): void {
  const data = edge.data() as EdgeData;
  // Near its end, where no label stands.
  const point = pointAt(edgeCurve(edge), data.what === 'attribution' ? 0.16 : 0.2);
  const x = point.x * zoom + pan.x;
  const y = point.y * zoom + pan.y;
  const radius = Math.max(3.5, 7 * Math.min(zoom, 1.4));
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = state.tokens.canvas;
  context.fill();
  context.lineWidth = Math.max(1, radius * 0.2);
  context.strokeStyle = state.tokens.warn;
  context.stroke();
  const half = radius * 0.48;
  context.beginPath();
  for (const side of [-0.24, 0.24]) {
    context.moveTo(x - half, y + radius * side);
    context.lineTo(x + half, y + radius * side);
  }
  context.moveTo(x - half * 0.6, y + radius * 0.62);
  context.lineTo(x + half * 0.6, y - radius * 0.62);
  context.stroke();
}
