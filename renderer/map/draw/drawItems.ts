import type { Kind } from '../../../core/language/kind';
import { tracedPath } from '../../drawing/tracedPath';
import { kindIcons } from '../../theme/kindIcons';
import { shapePaths } from '../../theme/nodeShapes';
import type { Spot } from '../geo/mercator';
import { drawAtOnce, type Grouped } from './grouped';
import { itemRadius, markRadius } from './itemRadius';
import { itemSpot, type MapItem, type MapState, type PlacedMark } from './mapState';

/** Of what the filter fades: a little more than on the graph, because there is land below it. */
export const FADED_OPACITY = 0.22;

type Kinds = ReadonlyMap<string, Kind>;

function colourOf(state: MapState, kinds: Kinds, mark: PlacedMark): string {
  const own = kinds.get(mark.node.kind)?.colour ?? 'grey';
  return state.tokens.kind[state.looks.get(mark.node.uid)?.colour ?? own];
}

function isFaded({ faded }: Pick<MapState, 'faded'>, { node }: PlacedMark): boolean {
  return faded.has(node.uid);
}

/** At its own position it is filled; where a link places it, hollow. */
function drawMark(
  context: CanvasRenderingContext2D,
  state: MapState,
  kinds: Kinds,
  mark: PlacedMark,
  { x, y }: Spot,
): void {
  const { tokens } = state;
  const kind = kinds.get(mark.node.kind);
  const shape = kind?.shape ?? 'ellipse';
  const { retracted } = mark.node;
  const isOwn = mark.ways.length === 0 && !retracted;
  const colour = retracted ? tokens.faint : colourOf(state, kinds, mark);
  const radius = markRadius(state.looks.get(mark.node.uid)?.scale ?? 1);
  const scale = (2 * radius) / 24;
  context.save();
  context.globalAlpha = isFaded(state, mark) ? FADED_OPACITY : 1;
  context.translate(x - radius, y - radius);
  context.scale(scale, scale);
  const outline = tracedPath(shapePaths[shape]);
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = tokens.land;
  context.stroke(outline);
  context.fillStyle = isOwn ? colour : tokens.land;
  context.fill(outline);
  if (!isOwn) {
    context.lineWidth = 2;
    context.strokeStyle = colour;
    if (retracted) context.setLineDash([2.4, 3]);
    context.stroke(outline);
    context.setLineDash([]);
  }
  const icon = state.looks.get(mark.node.uid)?.icon ?? kind?.icon;
  if (icon) {
    context.translate(shape === 'triangle' ? 7 : 6, shape === 'triangle' ? 10 : 6);
    const size = shape === 'triangle' ? 0.42 : 0.5;
    context.scale(size, size);
    context.fillStyle = isOwn ? tokens['on-kind'] : colour;
    context.fill(tracedPath(kindIcons[icon]), 'evenodd');
  }
  context.restore();
}

/** A disc with their number, in a ring that shows which share is of which kind. */
function drawCount(
  context: CanvasRenderingContext2D,
  state: MapState,
  kinds: Kinds,
  item: MapItem,
  { x, y }: Spot,
): void {
  const { tokens } = state;
  const radius = itemRadius(item, state.looks);
  const [shown, faded] = [new Map<string, number>(), new Map<string, number>()];
  for (const mark of item.marks) {
    const colour = colourOf(state, kinds, mark);
    const shares = isFaded(state, mark) ? faded : shown;
    shares.set(colour, (shares.get(colour) ?? 0) + 1);
  }
  context.beginPath();
  context.arc(x, y, radius + 1.5, 0, 2 * Math.PI);
  context.fillStyle = tokens.land;
  context.fill();
  let from = -Math.PI / 2;
  context.lineWidth = 3.5;
  const shares = [
    ...[...shown].map((share) => [...share, 1] as const),
    ...[...faded].map((share) => [...share, FADED_OPACITY] as const),
  ];
  for (const [colour, count, opacity] of shares) {
    const to = from + (count / item.marks.length) * 2 * Math.PI;
    context.beginPath();
    context.arc(x, y, radius - 1.75, from, to);
    context.strokeStyle = colour;
    context.globalAlpha = opacity;
    context.stroke();
    from = to;
  }
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(x, y, radius - 3.5, 0, 2 * Math.PI);
  context.fillStyle = tokens.raised;
  context.fill();
  context.font = `600 ${item.marks.length < 1000 ? '11' : '9'}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  context.fillStyle = shown.size === 0 ? tokens.faint : tokens.text;
  context.fillText(item.marks.length.toLocaleString('en'), x, y + 0.5);
}

function drawRing(
  context: CanvasRenderingContext2D,
  { selection, focused, tokens, looks }: MapState,
  item: MapItem,
  { x, y }: Spot,
): void {
  const chosen = item.marks.some(({ node }) => selection.has(node.uid));
  const here = focused === item.id;
  if (!chosen && !here) return;
  context.beginPath();
  context.arc(x, y, itemRadius(item, looks) + 4, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = tokens.accent;
  // The keyboard may be at a symbol that is not selected: one that counts several.
  context.setLineDash(chosen ? [] : [3, 3]);
  context.stroke();
  context.setLineDash([]);
}

/** From the members of a fan to the spot where they all are. */
function drawStem(
  context: CanvasRenderingContext2D,
  { tokens, view: { scale } }: MapState,
  item: MapItem,
): void {
  if (item.dx === 0 && item.dy === 0) return;
  const to = itemSpot(item, scale);
  context.beginPath();
  context.moveTo(item.x * scale, item.y * scale);
  context.lineTo(to.x, to.y);
  context.lineWidth = 1;
  context.strokeStyle = tokens.muted;
  context.stroke();
  context.beginPath();
  context.arc(item.x * scale, item.y * scale, 2, 0, 2 * Math.PI);
  context.fillStyle = tokens.muted;
  context.fill();
}

/** Pixels from a mark to the ring of an area that is too small to be seen at this scale. */
const LEAST_RING = 5;

/** Where something lies somewhere around its position, and where nobody said how exact that is. */
export function drawAreas(
  context: CanvasRenderingContext2D,
  state: MapState,
  items: readonly MapItem[],
): void {
  const kinds = new Map(state.language.kinds.map((kind) => [kind.key, kind]));
  const drawn = new Set<string>();
  for (const item of items) {
    const [mark, second] = item.marks;
    if (!mark || second || mark.precision === '1' || isFaded(state, mark)) continue;
    const spot = { x: item.x * state.view.scale, y: item.y * state.view.scale };
    const around = mark.radius * state.view.scale;
    // What stands at one spot by its links shares the area of its place.
    const key = `${String(item.x)} ${String(item.y)} ${String(mark.precision)}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    const colour = colourOf(state, kinds, mark);
    context.beginPath();
    context.arc(
      spot.x,
      spot.y,
      Math.max(around, itemRadius(item, state.looks) + LEAST_RING),
      0,
      2 * Math.PI,
    );
    context.lineWidth = 1.2;
    context.strokeStyle = colour;
    if (mark.precision === null) {
      context.globalAlpha = 0.8;
      context.setLineDash([1, 3]);
    } else {
      context.fillStyle = colour;
      context.globalAlpha = 0.07;
      context.fill();
      context.globalAlpha = 0.75;
      context.setLineDash([4, 3.5]);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** All symbols. The context counts in pixels from the corner of the world. */
export function drawItems(
  context: CanvasRenderingContext2D,
  state: MapState,
  items: readonly MapItem[],
  grouped: Grouped = drawAtOnce,
): void {
  const kinds = new Map(state.language.kinds.map((kind) => [kind.key, kind]));
  for (const item of items) drawStem(context, state, item);
  for (const item of items) {
    const [mark, second] = item.marks;
    if (!mark) continue;
    const spot = itemSpot(item, state.view.scale);
    grouped(item, () => {
      if (second) drawCount(context, state, kinds, item, spot);
      else drawMark(context, state, kinds, mark, spot);
      drawRing(context, state, item, spot);
    });
  }
}
