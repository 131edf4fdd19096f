import { overlapArea, type Box } from '../geometry/box';
import { areManySelected } from '../labels/areManySelected';
import type { LabelBlock } from '../labels/labelBlock';
import { groupTitles } from '../scene/drawGroups';
import { drawBlock } from '../scene/drawText';
import type { Frame, SceneState } from '../scene/sceneState';
import { chooseNames, nameBlock, NAME_DROP, NAME_SCALE } from './chooseNames';
import { spotOfNode, type OverviewState } from './overviewState';

/** Lines of one node; those of a hub beyond it would hide the rest. */
const MOST_LIT = 1500;

/** Above the overview's picture: what is chosen, pointed at or held, and names. */
export function drawOverviewMarks(frame: Frame, scene: SceneState, overview: OverviewState): void {
  const state = { ...scene, overview };
  const { hovered } = state;
  const { model } = overview;
  const pointedAt = hovered === null ? undefined : model.nodeOfId.get(hovered);
  const isOurs = (node: number): boolean => overview.leftOut?.nodes[node] !== 1;
  const lines = new Set<number>();
  const strong = new Set<number>();
  for (const uid of state.selection) {
    const line = model.lineOfUid.get(uid);
    if (line !== undefined) strong.add(line);
  }
  const hoveredLine = hovered === null ? undefined : model.lineOfUid.get(hovered);
  if (hoveredLine !== undefined) strong.add(hoveredLine);
  const centres = [
    ...(overview.dragged?.nodes ?? []),
    ...(pointedAt === undefined ? [] : [pointedAt]),
  ];
  for (const node of centres.filter(isOurs)) {
    const [start = 0, end = 0] = [model.lineStarts[node], model.lineStarts[node + 1]];
    for (const line of model.linesAt.slice(start, Math.min(end, start + MOST_LIT))) lines.add(line);
  }
  const drawnByUs = (line: number): boolean => overview.leftOut?.lines[line] !== 1;
  strokeLines(frame, state, [...lines].filter(drawnByUs), { alpha: 0.75, width: 1.2 });
  const areMany = areManySelected(state.selection);
  const band = { alpha: 0.3, width: areMany ? 2 : 6 };
  strokeLines(frame, state, [...strong].filter(drawnByUs), band);

  const selected = [...state.selection].flatMap((uid) => model.nodeOfUid.get(uid) ?? []);
  ringNodes(frame, state, selected.filter(isOurs), areMany ? 1 : 2);
  const dragged = (overview.dragged?.nodes ?? []).filter(isOurs);
  ringNodes(frame, state, dragged);
  if (pointedAt !== undefined && isOurs(pointedAt)) ringNodes(frame, state, [pointedAt]);
  drawNames(
    frame,
    state,
    pointedAt !== undefined && isOurs(pointedAt) ? pointedAt : null,
    selected,
  );
}

type WithOverview = SceneState & { readonly overview: OverviewState };

function strokeLines(
  { context, zoom, pan }: Frame,
  { overview, tokens }: WithOverview,
  lines: readonly number[],
  { alpha, width }: { alpha: number; width: number },
): void {
  if (lines.length === 0) return;
  const { from, to } = overview.model.arrays;
  context.globalAlpha = alpha;
  context.strokeStyle = tokens.accent;
  context.lineWidth = width;
  context.beginPath();
  for (const line of lines) {
    const a = spotOfNode(overview, from[line] ?? 0);
    const b = spotOfNode(overview, to[line] ?? 0);
    context.moveTo(a.x * zoom + pan.x, a.y * zoom + pan.y);
    context.lineTo(b.x * zoom + pan.x, b.y * zoom + pan.y);
  }
  context.stroke();
  context.globalAlpha = 1;
}

function ringNodes(
  { context, zoom, pan, width, height }: Frame,
  { overview, tokens }: WithOverview,
  nodes: readonly number[],
  thick = 2,
): void {
  context.strokeStyle = tokens.accent;
  context.lineWidth = thick;
  context.beginPath();
  for (const node of nodes) {
    const spot = spotOfNode(overview, node);
    const [x, y] = [spot.x * zoom + pan.x, spot.y * zoom + pan.y];
    if (x < -50 || y < -50 || x > width + 50 || y > height + 50) continue;
    const radius = Math.max(3, (overview.model.arrays.radius[node] ?? 0) * zoom) + thick + 0.5;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, Math.PI * 2);
  }
  context.stroke();
}

/** Names stay as they were chosen while the chart is moved by little. */
function namesFor(frame: Frame, { overview, measure }: WithOverview): OverviewState['names'] {
  const { zoom, pan, width, height } = frame;
  const { names } = overview;
  const isSame =
    names?.zoom === zoom &&
    names.width === width &&
    Math.abs(names.pan.x - pan.x) < width / 5 &&
    Math.abs(names.pan.y - pan.y) < height / 5;
  if (!isSame) {
    const placed = chooseNames(overview.model, { zoom, pan, width, height }, measure);
    overview.names = { zoom, pan: { ...pan }, width, placed };
  }
  return overview.names;
}

/** How many chosen ones are named before others. */
const MOST_CHOSEN = 40;
const STRONG_ROOM = 260;

function drawNames(
  frame: Frame,
  state: WithOverview,
  pointedAt: number | null,
  selected: readonly number[],
): void {
  const { overview, measure } = state;
  const boxes: Box[] = [...groupTitles(frame, state)];
  const isFree = (box: Box): boolean => !boxes.some((other) => overlapArea(box, other) > 0);
  const areMany = areManySelected(state.selection);
  const chosen = new Map<number, LabelBlock>();
  for (const node of selected.slice(0, MOST_CHOSEN)) {
    if (overview.leftOut?.nodes[node] === 1) continue;
    const block = nameBlock(overview.model, node, STRONG_ROOM, measure);
    const box = boxOfName(frame, state, node, block, true);
    if (areMany && !isFree(box)) continue;
    boxes.push(box);
    chosen.set(node, block);
  }
  if (overview.detail === null) {
    for (const { node, block } of namesFor(frame, state)?.placed ?? []) {
      if (node === pointedAt || chosen.has(node)) continue;
      if (isFree(boxOfName(frame, state, node, block, false)))
        drawName(frame, state, node, block, false);
    }
  }
  for (const [node, block] of chosen) {
    if (node !== pointedAt) drawName(frame, state, node, block, true);
  }
  if (pointedAt === null || overview.leftOut?.nodes[pointedAt] === 1) return;
  const block = nameBlock(overview.model, pointedAt, STRONG_ROOM, measure);
  drawName(frame, state, pointedAt, block, true);
}

/** What a name covers: of a strong one with its plate. */
function boxOfName(
  { zoom, pan }: Frame,
  { overview }: WithOverview,
  node: number,
  block: LabelBlock,
  strong: boolean,
): Box {
  const spot = spotOfNode(overview, node);
  const x = spot.x * zoom + pan.x;
  const radius = Math.max(strong ? 3 : 0, (overview.model.arrays.radius[node] ?? 0) * zoom);
  const top = spot.y * zoom + pan.y + radius + NAME_DROP + (strong ? 4 : 0);
  const half = (block.width * NAME_SCALE) / 2 + (strong ? 4 : 0);
  const height = block.height * NAME_SCALE;
  const rim = strong ? 1 : 0;
  return { left: x - half, right: x + half, top: top - rim, bottom: top + height + rim };
}

function drawName(
  frame: Frame,
  state: WithOverview,
  node: number,
  block: LabelBlock,
  strong: boolean,
): void {
  const { context } = frame;
  const { tokens } = state;
  const { left, right, top, bottom } = boxOfName(frame, state, node, block, strong);
  if (strong) {
    context.fillStyle = tokens.canvas;
    context.beginPath();
    context.roundRect(left, top, right - left, bottom - top, 3);
    context.fill();
  }
  const place = {
    x: (left + right) / 2,
    top: strong ? top + 1 : top,
    align: 'center',
    scale: NAME_SCALE,
    strong,
    halo: true,
  } as const;
  drawBlock(context, block, place, tokens);
}
