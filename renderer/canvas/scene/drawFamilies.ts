import type { EdgeSingular } from 'cytoscape';
import type { EdgeData, NodeData } from '../elements/graphElement';
import { boxAround, type Box } from '../geometry/box';
import { smallestArc } from '../geometry/smallestArc';
import { edgeCurve } from './edgeGeometry';
import type { Frame, SceneState } from './sceneState';

/** Between an incident's border and the arc that joins its rivals, in chart units. */
const ARC_GAP = 15;
const LEAST_TEXT_ZOOM = 0.7;

interface Family {
  readonly incident: string;
  readonly centre: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly edges: readonly EdgeSingular[];
}

/** The rival hypotheses of each incident that has more than one. */
export function familiesOf({ core }: Pick<SceneState, 'core'>): readonly Family[] {
  const byIncident = new Map<string, EdgeSingular[]>();
  core.edges('[rivals > 1]').forEach((edge) => {
    const { source } = edge.data() as EdgeData;
    byIncident.set(source, [...(byIncident.get(source) ?? []), edge]);
  });
  return [...byIncident].map(([incident, edges]) => {
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
      count: edges.length,
      edges,
    };
  });
}

function wordsOf({ count }: Family): string {
  return `${count} rivals`;
}

/** Where the count stands, in chart units: labels keep off it. */
export function familyTextBox(family: Family): Box {
  const { centre, radius, from, to } = family;
  const middle = (from + to) / 2;
  const [width, height] = [wordsOf(family).length * 5.6, 13];
  const away =
    radius + 5 + Math.abs(Math.cos(middle)) * (width / 2) + Math.abs(Math.sin(middle)) * 7;
  return boxAround(
    { x: centre.x + Math.cos(middle) * away, y: centre.y + Math.sin(middle) * away },
    width,
    height,
  );
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
    if (zoom < LEAST_TEXT_ZOOM) continue;
    const box = familyTextBox(family);
    context.font = `500 ${10 * Math.min(zoom, 1.5)}px 'Inter Variable', sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.direction = 'ltr';
    const textX = ((box.left + box.right) / 2) * zoom + pan.x;
    const textY = ((box.top + box.bottom) / 2) * zoom + pan.y;
    context.lineWidth = 3;
    context.strokeStyle = tokens.canvas;
    context.strokeText(wordsOf(family), textX, textY);
    context.fillText(wordsOf(family), textX, textY);
  }
  context.globalAlpha = 1;
}
