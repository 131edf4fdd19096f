import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { boxHolds, overlapArea, type Box } from '../geometry/box';
import { areManySelected } from '../labels/areManySelected';
import { ALWAYS, ATTRIBUTION, keepWithRoom, LINK, rankOfName } from '../labels/keepWithRoom';
import type { LabelBlock } from '../labels/labelBlock';
import { dropOf, lineLabelBox, NODE_GAP, type LabelSide } from '../labels/labelBoxes';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { drawBlock } from './drawText';
import { groupTitles } from './drawGroups';
import { edgeCurve } from './edgeGeometry';
import { areaRadius } from './drawUnder';
import { labelLevel, type LabelLevel } from './labelLevel';
import { labelFor, type Frame, type SceneState } from './sceneState';

/** Below this zoom the text of a note is less than a texture. */
const LEAST_NOTE_ZOOM = 0.15;

interface Label {
  readonly id: string;
  readonly block: LabelBlock;
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  readonly scale: number;
  /** Selected: set in bolder type. */
  readonly strong: boolean;
  readonly halo: boolean;
  /** A surface of its own, for text that may lie upon other text. */
  readonly plate: boolean;
  /** Where there is room for one only, the higher one is drawn. */
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
  const ends = endsOfShown(state);
  state.core.nodes().forEach((node) => {
    keep(nodeLabelAt(frame, state, node, { level, isEnd: ends.has(node.id()) }));
  });
  state.core.edges().forEach((edge) => {
    const { what, id, uid } = edge.data() as EdgeData;
    const pointedAt = state.hovered === id || isAskedFor(state, uid);
    const shown = what === 'attribution' ? level.show !== 'names' : level.links;
    if (shown || pointedAt) keep(lineLabelAt(frame, state, edge, level));
  });
  const crowded = level.show === 'crowded' || level.show === 'names';
  const drawn = keepWithRoom(labels, crowded, groupTitles(frame, state));
  state.drawnLabels = drawn.map(({ id, box }) => ({ id, box }));
  for (const label of drawn) drawLabel(frame, state, label);
}

function drawLabel({ context }: Frame, state: SceneState, label: Label): void {
  const { box, align, block } = label;
  const isGone = state.elements.get(label.id)?.data.compared === 'gone';
  context.globalAlpha = state.lit !== null && !state.lit.has(label.id) ? 0.3 : isGone ? 0.65 : 1;
  if (label.plate) {
    context.beginPath();
    context.roundRect(
      box.left - 3,
      box.top - 1,
      box.right - box.left + 6,
      box.bottom - box.top + 2,
      3,
    );
    context.fillStyle = state.tokens.canvas;
    context.fill();
  }
  const middle = (box.left + box.right) / 2;
  const x = align === 'left' ? box.left : align === 'right' ? box.right : middle;
  drawBlock(context, block, { ...label, x, top: box.top }, state.tokens);
}

/** The element whose text is at this spot of the canvas. */
export function labelAt(state: SceneState, x: number, y: number): string | null {
  return state.drawnLabels.findLast(({ box }) => boxHolds(box, { x, y }))?.id ?? null;
}

function nodeLabelAt(
  { zoom, pan }: Frame,
  state: SceneState,
  node: NodeSingular,
  { level, isEnd }: { readonly level: LabelLevel; readonly isEnd: boolean },
): Label | null {
  const data = node.data() as NodeData;
  const chosen = state.selection.has(data.uid);
  const pointedAt = state.hovered === data.id;
  // Hundreds of them would be nothing but text: each speaks when it is asked.
  if (data.what === 'claim' && !pointedAt) return null;
  const block = labelFor(state, data.id, pointedAt ? 'all' : level.show);
  if (!block) return null;
  const { x, y } = node.position();
  const centre = { x: x * zoom + pan.x, y: y * zoom + pan.y };
  const own = {
    id: data.id,
    block,
    strong: chosen,
    rank: rankOfName({
      chosen,
      pointedAt: pointedAt || data.what === 'note',
      isEnd,
      lines: node.degree(true),
      areMany: areManySelected(state.selection),
    }),
  };
  if (data.what === 'note') {
    if (zoom < LEAST_NOTE_ZOOM) return null;
    const left = centre.x - (data.width / 2 - 10) * zoom;
    const top = centre.y - (block.height / 2) * zoom;
    const box = {
      left,
      top,
      right: left + (data.width - 20) * zoom,
      bottom: top + block.height * zoom,
    };
    return { ...own, box, align: 'left', scale: zoom, halo: false, plate: false, strong: false };
  }
  const scale = level.textScale;
  const side = state.places.nodes.get(data.id) ?? 'below';
  const body =
    data.area === 0 ? { width: data.width / 2, height: data.height / 2 } : areaRadius(data);
  const room = NODE_GAP * Math.min(1, zoom);
  const away = { width: body.width * zoom + room, height: body.height * zoom + room };
  return {
    ...own,
    box: sideBox(side, centre, away, block.width * scale, block.height * scale),
    align: side.startsWith('right') ? 'left' : side.startsWith('left') ? 'right' : 'center',
    scale,
    halo: true,
    plate: pointedAt && (level.show !== 'all' || data.what === 'claim'),
  };
}

function sideBox(
  side: LabelSide,
  { x, y }: { x: number; y: number },
  away: { width: number; height: number },
  width: number,
  height: number,
): Box {
  const left = side.startsWith('right')
    ? x + away.width
    : side.startsWith('left')
      ? x - away.width - width
      : x - width / 2;
  const top =
    side === 'below'
      ? y + away.height
      : side === 'above'
        ? y - away.height - height
        : y + (dropOf(side) - 0.5) * height;
  return { left, top, right: left + width, bottom: top + height };
}

function lineLabelAt(
  { zoom, pan }: Frame,
  state: SceneState,
  edge: EdgeSingular,
  level: LabelLevel,
): Label | null {
  const data = edge.data() as EdgeData;
  const chosen = state.selection.has(data.uid);
  const pointedAt = state.hovered === data.id;
  const block = labelFor(state, data.id, pointedAt ? 'all' : level.show);
  if (!block) return null;
  const chart = edgeCurve(edge);
  const toScreen = ({ x, y }: { x: number; y: number }): { x: number; y: number } => ({
    x: x * zoom + pan.x,
    y: y * zoom + pan.y,
  });
  const curve = { a: toScreen(chart.a), c: toScreen(chart.c), b: toScreen(chart.b) };
  const scale = level.textScale;
  const size = { width: block.width * scale, height: block.height * scale };
  const spot = state.places.lines.get(data.id) ?? { t: 0.5, side: 0 };
  return {
    id: data.id,
    block,
    box: lineLabelBox(curve, size, spot),
    align: 'center',
    scale,
    strong: chosen,
    halo: true,
    plate: pointedAt && level.show !== 'all',
    rank:
      pointedAt || isAskedFor(state, data.uid) || isOfChosen(state, edge) ? ALWAYS : rankOf(data),
  };
}

/** Selected, and few enough to be named whatever the room. */
function isAskedFor({ selection }: SceneState, uid: EdgeData['uid']): boolean {
  return selection.has(uid) && !areManySelected(selection);
}

function rankOf({ what }: EdgeData): number {
  return what === 'attribution' ? ATTRIBUTION : LINK;
}

/** An attribution of a chosen incident or actor says how it is judged whatever the zoom. */
function isOfChosen(state: SceneState, edge: EdgeSingular): boolean {
  if (edge.data('what') !== 'attribution') return false;
  return [edge.source(), edge.target()].some((end) =>
    isAskedFor(state, end.data('uid') as EdgeData['uid']),
  );
}

/** Ids of the nodes at the ends of lines that are pointed at, or selected while these are few. */
function endsOfShown(state: SceneState): ReadonlySet<string> {
  const { core, selection, hovered } = state;
  const ends = new Set<string>();
  if (hovered === null && (selection.size === 0 || areManySelected(selection))) return ends;
  core.edges().forEach((edge) => {
    const { id, uid, source, target } = edge.data() as EdgeData;
    if (id === hovered || isAskedFor(state, uid)) ends.add(source).add(target);
  });
  return ends;
}
