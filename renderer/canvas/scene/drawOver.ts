import type { NodeSingular } from 'cytoscape';
import { tracedPath } from '../../drawing/tracedPath';
import { kindIcons } from '../../theme/kindIcons';
import { nodeSizes } from '../../theme/nodeShapes';
import type { NodeData } from '../elements/graphElement';
import { drawOverviewMarks } from '../overview/drawOverviewMarks';
import { GONE_OPACITY } from '../style/comparedSigns';
import { drawNodeSign } from './drawComparedSign';
import { drawLabels } from './drawLabels';
import { drawLineSigns } from './drawLineSigns';
import { drawClaim, drawSource } from './drawEvidence';
import { drawElsewhere, drawNoteMark, drawPin } from './drawNodeMarks';
import type { Frame, SceneState } from './sceneState';
import { fontSize } from '../labels/measureText';

/** Above the graph: rings, icons, marks and all text. */
export function drawOver(frame: Frame, state: SceneState): void {
  const { core } = state;
  state.drawnCounts = [];
  core.nodes().forEach((node) => {
    if (!inView(frame, node)) return;
    const alpha = node.data('ghost') === 1 ? 0.12 : isFaded(state, node.id()) ? 0.35 : 1;
    frame.context.globalAlpha = node.data('compared') === 'gone' ? alpha * GONE_OPACITY : alpha;
    drawRing(frame, state, node);
    drawSign(frame, state, node);
    frame.context.globalAlpha = alpha;
    drawCompared(frame, state, node);
  });
  core.edges().forEach((edge) => {
    frame.context.globalAlpha = isFaded(state, edge.id()) ? 0.3 : 1;
    drawLineSigns(frame, state, edge);
  });
  frame.context.globalAlpha = 1;
  drawLabels(frame, state);
  frame.context.globalAlpha = 1;
  if (state.overview) drawOverviewMarks(frame, state, state.overview);
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

function drawCompared(frame: Frame, state: SceneState, node: NodeSingular): void {
  const data = node.data() as NodeData;
  const { x, y } = node.position();
  const { zoom, pan } = frame;
  drawNodeSign(frame, state, data, x * zoom + pan.x, y * zoom + pan.y);
}

/** How many a closed group stands for. */
function drawCount(
  { context, zoom }: Frame,
  { tokens }: SceneState,
  { letter }: NodeData,
  x: number,
  y: number,
): void {
  if (letter === null || zoom < 0.22) return;
  const size = letter.length > 3 ? 13 : 17;
  context.font = `600 ${fontSize(size * zoom)}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  context.fillStyle = tokens['on-kind'];
  context.fillText(letter, x, y + zoom);
}

/** What stands inside a node: the icon of its kind, or the sign of a hypothesis. */
function drawSign(frame: Frame, state: SceneState, node: NodeSingular): void {
  const { context, zoom, pan } = frame;
  const data = node.data() as NodeData;
  const { x, y } = node.position();
  const left = x * zoom + pan.x;
  const top = y * zoom + pan.y;
  if (data.what === 'claim') drawClaim(frame, state, data, left, top);
  if (data.what === 'source') drawSource(frame, state, data, left, top);
  if (data.what === 'hypothesis') {
    context.font = `600 ${fontSize(17 * zoom)}px 'Inter Variable', sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.direction = 'ltr';
    context.fillStyle = state.tokens.muted;
    if (zoom > 0.25) context.fillText(data.name === 'unknown' ? '?' : '≠', left, top + zoom);
  }
  if (data.what === 'group') {
    drawCount(frame, state, data, left, top);
    if (data.notes > 0) drawNoteMark(frame, state, data, left, top);
  }
  if (data.pinned === 1) drawPin(frame, state, data, left, top);
  if (!data.icon || zoom < 0.22) return;
  const size = 19 * zoom * (data.width / nodeSizes[data.shape].width);
  const drop = data.shape === 'triangle' ? 4.5 * zoom : 0;
  context.save();
  context.translate(left - size / 2, top - size / 2 + drop);
  context.scale(size / 24, size / 24);
  context.fillStyle = data.retracted === 1 ? state.tokens.faint : state.tokens['on-kind'];
  context.fill(tracedPath(kindIcons[data.icon]), 'evenodd');
  context.restore();
  if (data.notes > 0) drawNoteMark(frame, state, data, left, top);
  const elsewhere = state.elsewhere.get(data.uid) ?? 0;
  if (elsewhere > 0 && data.ghost === 0) drawElsewhere(frame, state, data, elsewhere, left, top);
}
