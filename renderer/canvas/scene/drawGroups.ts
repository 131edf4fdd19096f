import type { NodeData } from '../elements/graphElement';
import type { Box } from '../geometry/box';
import { overviewGroupBoxes } from '../overview/overviewGroupBoxes';
import { groupBoxes, isGroupChosen, stackOf, titleWidth, type GroupBox } from './groupBoxes';
import type { Frame, SceneState } from './sceneState';
import { fontSize } from '../labels/measureText';

/** CSS pixels: in a smaller box a title says nothing. */
const LEAST_TITLE_WIDTH = 40;
/** Below this zoom the title stands above the box: within, it would lie upon members. */
const TITLE_INSIDE = 0.6;
const CORNER = 10;

function boxesToDraw(state: SceneState): readonly GroupBox[] {
  return state.overview ? overviewGroupBoxes(state.overview, state.groups) : groupBoxes(state);
}

/** Where the titles of open groups stand on the canvas: names of members leave them free. */
export function groupTitles({ zoom, pan }: Frame, state: SceneState): readonly Box[] {
  const scale = Math.min(Math.max(zoom, 0.8), 1.4);
  return boxesToDraw(state).flatMap(({ group, box }): Box[] => {
    const left = box.left * zoom + pan.x;
    const width = (box.right - box.left) * zoom;
    if (width < LEAST_TITLE_WIDTH) return [];
    const top = box.top * zoom + pan.y;
    const middle = zoom < TITLE_INSIDE ? top - 8 * scale : top + 12 * zoom;
    const right = left + Math.min(width, titleWidth(group) * scale);
    return [{ left, right, top: middle - 7 * scale, bottom: middle + 7 * scale }];
  });
}

/** Open groups: quiet boxes with their names, under all else. */
export function drawOpenGroups({ context, zoom, pan }: Frame, state: SceneState): void {
  const { tokens } = state;
  for (const { group, box } of boxesToDraw(state)) {
    const left = box.left * zoom + pan.x;
    const top = box.top * zoom + pan.y;
    const width = (box.right - box.left) * zoom;
    const height = (box.bottom - box.top) * zoom;
    const chosen = isGroupChosen(state, group);
    const pointedAt = state.pointedGroup === group.uid;
    context.save();
    context.globalAlpha = state.lit === null ? 1 : 0.5;
    context.beginPath();
    context.roundRect(left, top, width, height, CORNER * Math.min(1, zoom));
    // An overview lies below, which would be veiled.
    if (!state.overview) {
      context.fillStyle = tokens.chip;
      context.globalAlpha *= 0.55;
      context.fill();
      context.globalAlpha /= 0.55;
    }
    context.lineWidth = chosen ? 1.8 : 1;
    context.strokeStyle = chosen ? tokens.accent : pointedAt ? tokens.muted : tokens['line-strong'];
    context.stroke();
    if (width >= LEAST_TITLE_WIDTH) {
      const scale = Math.min(Math.max(zoom, 0.8), 1.4);
      const y = zoom < TITLE_INSIDE ? top - 8 * scale : top + 12 * zoom;
      context.beginPath();
      context.rect(left, top - 20, width, height + 20);
      context.clip();
      context.textBaseline = 'middle';
      context.textAlign = 'left';
      context.font = `600 ${fontSize(11.5 * scale)}px 'Inter Variable', sans-serif`;
      // Lines of an overview may run below.
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeStyle = tokens.canvas;
      context.fillStyle = tokens.text;
      const x = left + (zoom < TITLE_INSIDE ? 2 : 10 * Math.min(1, zoom));
      context.strokeText(group.name, x, y);
      context.fillText(group.name, x, y);
      const after = context.measureText(group.name).width + 7 * scale;
      context.font = `${fontSize(10.5 * scale)}px 'Inter Variable', sans-serif`;
      context.fillStyle = tokens.muted;
      context.strokeText(group.counts, x + after, y);
      context.fillText(group.counts, x + after, y);
    }
    context.restore();
  }
}

/** Behind closed groups: more outlines of the same, since there is more than one thing in each. */
export function drawStacks({ context, zoom, pan }: Frame, state: SceneState): void {
  state.core.nodes('[what = "group"]').forEach((node) => {
    const data = node.data() as NodeData;
    const { x, y } = node.position();
    const faded = data.ghost === 1 || (state.lit !== null && !state.lit.has(data.id));
    for (const box of stackOf(data)) {
      context.beginPath();
      context.roundRect(
        (x + box.left) * zoom + pan.x,
        (y + box.top) * zoom + pan.y,
        (box.right - box.left) * zoom,
        (box.bottom - box.top) * zoom,
        9 * zoom,
      );
      context.globalAlpha = faded ? 0.15 : 1;
      context.fillStyle = state.tokens.canvas;
      context.fill();
      context.lineWidth = Math.max(1, 1.6 * zoom);
      context.strokeStyle = state.tokens.kind[data.colour];
      context.stroke();
    }
    context.globalAlpha = 1;
  });
}
