import type { NodeData } from '../elements/graphElement';
import { drawOpenGroups, drawStacks } from './drawGroups';
import { drawFamilies } from './drawFamilies';
import { drawLeaders } from './drawLeaders';
import type { Frame, SceneState } from './sceneState';

/** Half width and half height of the area that an imprecise place stands for, in chart units. */
export function areaRadius({ width, height, area }: NodeData): { width: number; height: number } {
  const room = area === 3 ? 24 : 14;
  return { width: width / 2 + room * 1.25, height: height / 2 + room };
}

/** Below the graph: a place that is not exactly known is an area. */
export function drawUnder(frame: Frame, state: SceneState): void {
  drawOpenGroups(frame, state);
  drawStacks(frame, state);
  const { context, zoom, pan } = frame;
  context.save();
  context.lineWidth = Math.max(1, 1.2 * Math.min(zoom, 1.5));
  context.setLineDash([4, 3.5].map((part) => part * Math.min(zoom, 1.5)));
  state.core.nodes('[area > 0]').forEach((node) => {
    const data = node.data() as NodeData;
    const { x, y } = node.position();
    const radius = areaRadius(data);
    const faded = data.compared === 'gone' || (state.lit !== null && !state.lit.has(data.id));
    const colour = state.tokens.kind[data.colour];
    context.beginPath();
    context.ellipse(
      x * zoom + pan.x,
      y * zoom + pan.y,
      radius.width * zoom,
      radius.height * zoom,
      0,
      0,
      Math.PI * 2,
    );
    context.globalAlpha = faded ? 0.03 : 0.1;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = faded ? 0.25 : 0.9;
    context.strokeStyle = colour;
    context.stroke();
  });
  context.restore();
  drawFamilies(frame, state);
  drawLeaders(frame, state);
}
