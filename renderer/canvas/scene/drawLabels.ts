import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { boxHolds, growBox, overlapArea, type Box } from '../geometry/box';
import { createCollisionGrid } from '../labels/collisionGrid';
import { typography, type LabelBlock } from '../labels/labelBlock';
import { lineLabelBox, NODE_GAP, type LabelSide } from '../labels/labelBoxes';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { drawBlock } from './drawText';
import { edgeCurve } from './edgeGeometry';
import { areaRadius } from './drawUnder';
import { labelLevel } from './labelLevel';
import type { Frame, SceneState } from './sceneState';

interface Label {
  readonly id: string;
  readonly block: LabelBlock;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly lines: number;
  readonly strong: boolean;
  readonly halo: boolean;
  /** Higher ones are drawn where there is room for one only. */
  readonly rank: number;
}

/** All text of the graph, and the boxes it covers. */
export function drawLabels(frame: Frame, state: SceneState): void {
  const level = labelLevel(frame.zoom);
  const screen: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const labels: Label[] = [];
  const keep = (label: Label | null): void => {
    if (label && overlapArea(label.box, screen) > 0) labels.push(label);
  };
  state.core.nodes().forEach((node) => keep(nodeLabelAt(frame, state, node, level.textScale)));
  if (level.show === 'all') {
    state.core.edges().forEach((edge) => {
      const attribution = edge.data('what') === 'attribution';
      const pointedAt =
        state.hovered === edge.id() || state.selection.has(edge.data('uid') as string);
      if (!attribution && !level.links && !pointedAt) return;
      keep(lineLabelAt(frame, state, edge, level.textScale));
    });
  }
  const drawn = withRoom(labels, frame.zoom, level.show);
  state.drawnLabels = drawn.map(({ id, box }) => ({ id, box }));
  for (const label of drawn) {
    frame.context.globalAlpha = state.lit !== null && !state.lit.has(label.id) ? 0.3 : 1;
    const { box, align } = label;
    const x =
      align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
    drawBlock(
      frame.context,
      label.block,
      {
        ...label,
        x,
        top: box.top,
        scale: label.block.lines[0]?.role === 'note' ? frame.zoom : level.textScale,
      },
      state.tokens,
    );
  }
}

/** The element whose text is at this spot of the canvas. */
export function labelAt(state: SceneState, x: number, y: number): string | null {
  return state.drawnLabels.findLast(({ box }) => boxHolds(box, { x, y }))?.id ?? null;
}

/** Zoomed out, labels that would lie upon more important ones are left out. */
function withRoom(labels: Label[], zoom: number, show: 'all' | 'names'): Label[] {
  if (zoom >= 1) return labels;
  const grid = createCollisionGrid<Box>();
  const drawn: Label[] = [];
  for (const label of labels.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    // In a chart that is nearly life-size only the labels of links give way.
    const mayGo = show === 'names' ? label.rank < 1000 : label.rank < 0;
    const inner = growBox(label.box, show === 'names' ? 1 : -1);
    if (mayGo && [...grid.near(inner)].some((box) => overlapArea(box, inner) > 0)) continue;
    grid.add(label.box, label.box);
    drawn.push(label);
  }
  return drawn;
}

function nodeLabelAt(
  { zoom, pan }: Frame,
  state: SceneState,
  node: NodeSingular,
  textScale: number,
): Label | null {
  const block = state.labels.get(node.id());
  if (!block || block.lines.length === 0) return null;
  const data = node.data() as NodeData;
  const { x, y } = node.position();
  const chosen = state.selection.has(data.uid);
  const centre = { x: x * zoom + pan.x, y: y * zoom + pan.y };
  const own = {
    id: data.id,
    block,
    strong: chosen,
    rank: (chosen || state.hovered === data.id ? 1000 : 0) + Math.min(900, node.degree(true)),
  };
  if (data.what === 'note') {
    if (zoom < 0.4) return null;
    const left = centre.x - (data.width / 2 - 10) * zoom;
    const top = centre.y - (block.height / 2) * zoom;
    const box = {
      left,
      top,
      right: left + (data.width - 20) * zoom,
      bottom: top + block.height * zoom,
    };
    return { ...own, box, align: 'left', lines: block.lines.length, halo: false, strong: false };
  }
  const names = labelLevel(zoom).show === 'names';
  const lines = names
    ? block.lines.filter((line) => line.role === 'name').length
    : block.lines.length;
  const height = heightOf(block, lines) * textScale;
  const width = block.width * textScale;
  const side = state.places.nodes.get(data.id) ?? 'below';
  const body =
    data.area === 0 ? { width: data.width / 2, height: data.height / 2 } : areaRadius(data);
  const room = NODE_GAP * Math.min(1, zoom);
  const away = { width: body.width * zoom + room, height: body.height * zoom + room };
  return {
    ...own,
    box: sideBox(side, centre, away, width, height),
    align: side === 'right' ? 'left' : side === 'left' ? 'right' : 'center',
    lines,
    halo: true,
  };
}

function sideBox(
  side: LabelSide,
  { x, y }: { x: number; y: number },
  away: { width: number; height: number },
  width: number,
  height: number,
): Box {
  const left =
    side === 'right' ? x + away.width : side === 'left' ? x - away.width - width : x - width / 2;
  const top =
    side === 'below'
      ? y + away.height
      : side === 'above'
        ? y - away.height - height
        : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function lineLabelAt(
  { zoom, pan }: Frame,
  state: SceneState,
  edge: EdgeSingular,
  textScale: number,
): Label | null {
  const block = state.labels.get(edge.id());
  if (!block || block.lines.length === 0) return null;
  const data = edge.data() as EdgeData;
  const chart = edgeCurve(edge);
  const toScreen = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
    x: x * zoom + pan.x,
    y: y * zoom + pan.y,
  });
  const curve = { a: toScreen(chart.a), c: toScreen(chart.c), b: toScreen(chart.b) };
  const size = { width: block.width * textScale, height: block.height * textScale };
  const spot = state.places.lines.get(data.id) ?? { t: 0.5, side: 0 };
  const chosen = state.selection.has(data.uid) || state.hovered === data.id;
  return {
    id: data.id,
    block,
    box: lineLabelBox(curve, size, spot),
    align: 'center',
    lines: block.lines.length,
    strong: state.selection.has(data.uid),
    halo: true,
    rank: chosen ? 1000 : data.what === 'attribution' ? 950 : -1,
  };
}

function heightOf(block: LabelBlock, lines: number): number {
  return block.lines
    .slice(0, lines)
    .reduce((height, line) => height + typography[line.role].lineHeight, 0);
}
