import type { EdgeSingular } from 'cytoscape';
import type { NodeData } from '../elements/graphElement';
import { smallestArc } from '../geometry/smallestArc';
import { edgeCurve } from './edgeGeometry';
import { rivalsByIncident } from './rivalsByIncident';
import type { Frame, SceneState } from './sceneState';
import { fontSize } from '../labels/measureText';

/** Between an incident's border and the arc that joins its rivals, in chart units. */
const ARC_GAP = 15;
const LEAST_TEXT_ZOOM = 0.7;

export interface Family {
  readonly incident: string;
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly edges: readonly EdgeSingular[];
}

/** The rival hypotheses of each incident that has more than one. */
export function familiesOf(state: Pick<SceneState, 'core'>): readonly Family[] {
  const { core } = state;
  return [...rivalsByIncident(state)].map(([incident, edges]) => {
    const node = core.getElementById(incident);
    const centre = node.position();
    const { width } = node.data() as NodeData;
    const angles = edges.map((edge) => {
      const { c } = edgeCurve(edge);
      return Math.atan2(c.y - centre.y, c.x - centre.x);
    });
    return {
      incident,
      centre,
      radius: width / 2 + ARC_GAP,
      ...smallestArc(angles),
      // A bundle stands for more than one of them.
      count: edges.some((edge) => edge.data('count') > 1)
        ? (edges[0]?.data('rivals') as number)
        : edges.length,
      edges,
    };
  });
}

export function wordsOfFamily({ count }: Pick<Family, 'count'>): string {
  return `${count} rivals`;
}

/** A thin arc across the lines that compete, with their number: more likely one means less likely others. */
export function drawFamilies({ context, zoom, pan }: Frame, state: SceneState): void {
  const { tokens, lit, selection } = state;
  for (const family of familiesOf(state)) {
    const { centre, radius, from, to, edges } = family;
    const isLit = edges.some(
      (edge) => state.hovered === edge.id() || selection.has(edge.data('uid') as string),
    );
    const x = centre.x * zoom + pan.x;
    const y = centre.y * zoom + pan.y;
    const faded = lit !== null && !lit.has(family.incident);
    context.globalAlpha = faded ? 0.25 : 1;
    context.strokeStyle = isLit ? tokens.accent : tokens.muted;
    context.lineWidth = isLit ? 1.8 : 1.1;
    context.setLineDash([]);
    context.beginPath();
    context.arc(x, y, radius * zoom, from, to);
    context.stroke();
    context.fillStyle = context.strokeStyle;
    for (const angle of [from, to]) {
      context.beginPath();
      const end = {
        x: x + Math.cos(angle) * radius * zoom,
        y: y + Math.sin(angle) * radius * zoom,
      };
      context.arc(end.x, end.y, Math.max(1.5, 2 * zoom), 0, Math.PI * 2);
      context.fill();
    }
    const box = state.counts.get(family.incident);
    if (zoom < LEAST_TEXT_ZOOM || !box) continue;
    context.font = `500 ${fontSize(10 * Math.min(zoom, 1.5))}px 'Inter Variable', sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.direction = 'ltr';
    const textX = ((box.left + box.right) / 2) * zoom + pan.x;
    const textY = ((box.top + box.bottom) / 2) * zoom + pan.y;
    context.lineWidth = 3;
    context.strokeStyle = tokens.canvas;
    context.strokeText(wordsOfFamily(family), textX, textY);
    context.fillText(wordsOfFamily(family), textX, textY);
  }
  context.globalAlpha = 1;
}
