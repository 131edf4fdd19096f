import type { NodeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import { pointAt } from '../geometry/curve';
import type { Spot } from '../graphCanvasProps';
import { edgeCurve } from './edgeGeometry';
import type { Frame, SceneState } from './sceneState';
import { fontSize } from '../labels/measureText';

/** From callouts to their things, from claims to their sources, from a source to what it repeats. */
export function drawLeaders(frame: Frame, state: SceneState): void {
  const { context } = frame;
  context.save();
  state.core.nodes().forEach((node) => {
    const { what, beside, from } = node.data() as NodeData;
    if (what === 'note') drawLine(frame, state, node, placeOf(state, beside), [3, 3]);
    if (what === 'claim') {
      drawLine(frame, state, node, placeOf(state, from), []);
      drawLine(frame, state, node, placeOf(state, beside), []);
    }
    if (what === 'source') drawDerivation(frame, state, node, placeOf(state, from));
  });
  context.restore();
}

function placeOf({ core }: SceneState, id: string | null): Spot | null {
  const found = core.getElementById(id ?? '');
  if (found.empty()) return null;
  return found.isNode() ? found.position() : pointAt(edgeCurve(found), 0.5);
}

function drawLine(
  { context, zoom, pan }: Frame,
  { tokens, lit }: SceneState,
  node: NodeSingular,
  to: Spot | null,
  dash: readonly number[],
): void {
  if (!to) return;
  const { what } = node.data() as NodeData;
  const isLit = lit?.has(node.id()) === true;
  const from = node.position();
  context.beginPath();
  context.moveTo(from.x * zoom + pan.x, from.y * zoom + pan.y);
  context.lineTo(to.x * zoom + pan.x, to.y * zoom + pan.y);
  context.setLineDash([...dash]);
  context.strokeStyle = what === 'note' ? tokens['line-strong'] : tokens.edge;
  // Faint until it is asked for: on a full chart there are hundreds.
  context.globalAlpha = what === 'note' || isLit ? 1 : lit ? 0.06 : 0.22;
  context.lineWidth = isLit ? 1.2 : 0.8;
  context.stroke();
}

/** An arrow with its words: two sources that are joined by it count once. */
function drawDerivation(
  frame: Frame,
  { tokens }: SceneState,
  node: NodeSingular,
  origin: Spot | null,
): void {
  if (!origin) return;
  const { context, zoom, pan } = frame;
  const at = ({ x, y }: Spot): Spot => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const [a, b] = [at(node.position()), at(origin)];
  // Around what stands between the two in the same column.
  const c = { x: Math.max(a.x, b.x) + 46 * zoom, y: (a.y + b.y) / 2 };
  const tip = { x: b.x + 17 * zoom, y: b.y };
  context.beginPath();
  context.moveTo(a.x + 14 * zoom, a.y);
  context.quadraticCurveTo(c.x, c.y, tip.x, tip.y);
  context.setLineDash([]);
  context.globalAlpha = 1;
  context.strokeStyle = tokens.muted;
  context.lineWidth = 1.2;
  context.stroke();
  const angle = Math.atan2(tip.y - c.y, tip.x - c.x);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const side of [-0.45, 0.45]) {
    context.lineTo(tip.x - 7 * Math.cos(angle + side), tip.y - 7 * Math.sin(angle + side));
  }
  context.fillStyle = tokens.muted;
  context.fill();
  if (zoom < 0.5) return;
  context.font = `400 ${fontSize(Math.max(9, 10.5 * Math.min(zoom, 1.4)))}px 'Inter Variable', sans-serif`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText('derives from', (a.x + b.x) / 4 + c.x / 2 + 5, c.y);
}
