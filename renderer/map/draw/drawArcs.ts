import { normalAt, pointAt } from '../../canvas/geometry/curve';
import { lineState } from '../../canvas/elements/lineState';
import { REJECTED_OPACITY } from '../../canvas/style/graphStyle';
import {
  deniedDash,
  likelihoodLine,
  retractedDash,
  supersededDash,
  unsourcedCurveDash,
  unsourcedDash,
} from '../../canvas/style/likelihoodLine';
import type { ThemeTokens } from '../../theme/tokens';
import type { Spot } from '../geo/mercator';
import { FADED_OPACITY } from './drawItems';
import { drawAtOnce, type Grouped } from './grouped';
import type { MapArc, MapLine, MapState } from './mapState';

interface ArcLook {
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly directed: boolean;
}

/** As the graph draws the same line. */
function lookOf(line: MapLine, { tokens, looks }: MapState, directed: boolean): ArcLook {
  const state = lineState(line.of);
  const opacity =
    state.retracted === 1
      ? 0.5
      : state.rejected === 1 || state.superseded === 1
        ? REJECTED_OPACITY
        : 1;
  if (line.what === 'attribution') {
    const { width, colour, dash } = likelihoodLine(line.of.likelihood ?? 'none', tokens);
    const own =
      state.retracted === 1
        ? retractedDash
        : state.superseded === 1
          ? supersededDash
          : state.unsourced === 1
            ? unsourcedCurveDash
            : dash;
    return { width, colour, dash: own, opacity, directed: true };
  }
  const dash =
    state.retracted === 1
      ? retractedDash
      : state.unsourced === 1
        ? unsourcedDash
        : state.denied === 1
          ? deniedDash
          : [];
  const own = looks.get(line.uid);
  const width = (state.unsourced === 1 ? 1.6 : 1.3) * (own?.scale ?? 1);
  const colour = own?.colour ? tokens.kind[own.colour] : tokens.edge;
  return { width, colour, dash, opacity, directed };
}

/** Many at once have no one likelihood: grey, but dashed, so that they are no plain links. */
function lookOfMany({ lines }: MapArc, tokens: ThemeTokens): ArcLook {
  const width = Math.min(6, 1.2 + 0.7 * Math.log2(lines.length));
  const isAttribution = lines[0]?.what === 'attribution';
  return {
    width,
    colour: isAttribution ? tokens['likelihood-none'] : tokens.edge,
    dash: isAttribution ? likelihoodLine('none', tokens).dash : [],
    opacity: 0.75,
    directed: false,
  };
}

function drawHead(context: CanvasRenderingContext2D, { curve }: MapArc, width: number): void {
  const at = pointAt(curve, 1);
  const normal = normalAt(curve, 1);
  // The normal is to the left of the direction.
  const along: Spot = { x: normal.y, y: -normal.x };
  const length = 6 + width;
  const half = 2.6 + width * 0.6;
  const tip = { x: at.x + along.x * 3, y: at.y + along.y * 3 };
  const back = { x: tip.x - along.x * length, y: tip.y - along.y * length };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(back.x + normal.x * half, back.y + normal.y * half);
  context.lineTo(back.x - normal.x * half, back.y - normal.y * half);
  context.closePath();
  context.fill();
}

/** Links and attributions. The context counts in pixels from the corner of the world. */
export function drawArcs(
  context: CanvasRenderingContext2D,
  state: MapState,
  arcs: readonly MapArc[],
  grouped: Grouped = drawAtOnce,
): void {
  const directed = new Map(state.language.linkTypes.map((type) => [type.key, type.directed]));
  for (const arc of arcs) grouped(arc, () => drawArc(context, state, arc, directed));
  context.globalAlpha = 1;
}

function drawArc(
  context: CanvasRenderingContext2D,
  state: MapState,
  arc: MapArc,
  directed: ReadonlyMap<string, boolean>,
): void {
  const { tokens, selection, hovered, faded } = state;
  const [line, second] = arc.lines;
  if (!line) return;
  const isDirected = line.what === 'attribution' || (directed.get(line.of.type) ?? true);
  const look = second ? lookOfMany(arc, tokens) : lookOf(line, state, isDirected);
  const chosen = arc.lines.some(({ uid }) => selection.has(uid));
  const pointedAt = hovered?.type === 'arc' && hovered.arc.id === arc.id;
  const { a, c, b } = arc.curve;
  const trace = (): void => {
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.quadraticCurveTo(c.x, c.y, b.x, b.y);
  };
  if (chosen || pointedAt) {
    trace();
    context.globalAlpha = chosen ? 0.22 : 0.12;
    context.strokeStyle = tokens.accent;
    context.lineCap = 'round';
    context.lineWidth = look.width + 12;
    context.stroke();
  }
  const isFaded = arc.lines.every(({ uid }) => faded.has(uid));
  context.globalAlpha = look.opacity * (isFaded ? FADED_OPACITY : 1);
  context.strokeStyle = look.colour;
  context.fillStyle = look.colour;
  context.lineWidth = look.width;
  context.lineCap = look.dash[0] === 0.5 ? 'round' : 'butt';
  context.setLineDash([...look.dash]);
  trace();
  context.stroke();
  context.setLineDash([]);
  if (look.directed) drawHead(context, arc, look.width);
}
