import type { ThemeTokens } from '../../theme/tokens';
import type { NodeShape } from '../../theme/nodeShapes';
import { deniedDash, likelihoodLine, retractedDash, supersededDash } from '../style/likelihoodLine';
import { clipLines, type ClippedLines } from './clipLines';
import { groupByLook, type ByLook, type OverviewArrays } from './overviewArrays';
import type { LineLook, NodeLook } from './overviewLooks';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What part of the chart a picture shows, as Cytoscape says it: in CSS pixels. */
export interface OverviewView {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** What another draws, by number: 1 is left out. */
export interface LeftOut {
  readonly nodes: Uint8Array;
  readonly lines: Uint8Array;
}

/** Arrays with what is found once for all pictures of them. */
export interface OverviewScene {
  readonly arrays: OverviewArrays;
  readonly nodes: ByLook;
  readonly lines: ByLook;
}

export function toOverviewScene(arrays: OverviewArrays): OverviewScene {
  return {
    arrays,
    nodes: groupByLook(arrays.nodeLook, arrays.nodeLooks.length),
    lines: groupByLook(arrays.lineLook, arrays.lineLooks.length),
  };
}

/** A path of more pieces costs more than its pieces. */
const MOST_PIECES = 200;
/** Lines of one pixel are drawn several times as fast as wider ones: with more in sight, all are. */
const MOST_WIDE = 900;
/** CSS pixels. Longer dashed lines would take seconds, and be a carpet: they are paler instead. */
const MOST_DASHED = 2_500_000;
/** CSS pixels: signs need a line to stand on. */
const LEAST_SIGNED = 26;
const SIGN_RADIUS = 2.6;
/** Below this radius in CSS pixels a shape cannot be told from a square. */
const LEAST_SHAPE = 2.2;
const LEAST_RADIUS = 1.4;
/** Below this zoom signs would be a carpet; lines in doubt are broken ones instead. */
const LEAST_SIGNED_ZOOM = 0.25;
/** So many lines in sight are drawn in full; more get paler, or they would be one surface. */
const FULL_LINES = 700;

/** The chart without text: lines first, then signs of doubt, then nodes. */
export function drawOverview(
  context: Context,
  { arrays, nodes, lines }: OverviewScene,
  view: OverviewView,
  tokens: ThemeTokens,
  leftOut: LeftOut | null,
): void {
  const { zoom, pan } = view;
  // One pixel of the screen.
  const hair = 1 / context.getTransform().a;
  const x = arrays.x.map((at) => at * zoom + pan.x);
  const y = arrays.y.map((at) => at * zoom + pan.y);
  const screen = { x, y, view };
  const inSight = arrays.lineLooks.map((look, number) => ({
    look,
    clipped: clipLines(arrays, lines, number, screen, leftOut),
  }));
  const crowd = { count: 0, dashed: 0 };
  for (const { look, clipped } of inSight) {
    crowd.count += clipped.ends.length / 4;
    if (dashOf(look, zoom).length > 0) crowd.dashed += clipped.length;
  }
  for (const { look, clipped } of inSight.sort((a, b) => weightOf(a.look) - weightOf(b.look))) {
    strokeLines(context, clipped, strokeOf(look, tokens, { zoom, hair }, crowd));
    if (zoom >= LEAST_SIGNED_ZOOM && (look.contested || look.denied) && !look.ghost) {
      signLines(context, clipped, tokens);
    }
  }
  arrays.nodeLooks.forEach((look, number) => {
    fillNodes(context, arrays, nodes, { look, number }, screen, tokens, leftOut);
  });
  context.globalAlpha = 1;
}

interface Screen {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly view: OverviewView;
}

/** What says more is drawn above what says less. */
function weightOf({ ghost, what, retracted, unsourced }: LineLook): number {
  return (
    (ghost ? 0 : 8) + (what === 'attribution' ? 4 : 0) + (retracted ? 0 : 2) + (unsourced ? 0 : 1)
  );
}

function strokeLines(context: Context, { ends }: ClippedLines, stroke: Stroke): void {
  context.strokeStyle = stroke.colour;
  context.lineWidth = stroke.width;
  context.globalAlpha = stroke.opacity;
  context.setLineDash([...stroke.dash]);
  const step = stroke.isHair ? MOST_PIECES * 4 : 4;
  for (let start = 0; start < ends.length; start += step) {
    context.beginPath();
    const stop = Math.min(ends.length, start + step);
    for (let at = start; at < stop; at += 4) {
      context.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
      context.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
    }
    context.stroke();
  }
  context.setLineDash([]);
}

/** A dot in the middle of lines that some or all deny. */
function signLines(context: Context, { ends }: ClippedLines, tokens: ThemeTokens): void {
  context.fillStyle = tokens.warn;
  context.globalAlpha = 1;
  context.beginPath();
  for (let at = 0; at < ends.length; at += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.slice(at, at + 4);
    if (Math.hypot(ax - bx, ay - by) < LEAST_SIGNED) continue;
    const [middleX, middleY] = [(ax + bx) / 2, (ay + by) / 2];
    context.moveTo(middleX + SIGN_RADIUS, middleY);
    context.arc(middleX, middleY, SIGN_RADIUS, 0, Math.PI * 2);
  }
  context.fill();
}

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly isHair: boolean;
  readonly opacity: number;
  readonly dash: readonly number[];
}

interface Crowd {
  /** How many lines are in sight, and how long all are that have dashes, in CSS pixels. */
  count: number;
  dashed: number;
}

/** As Cytoscape's style has it, as far as it can be seen from afar. */
function strokeOf(
  look: LineLook,
  tokens: ThemeTokens,
  { zoom, hair }: { zoom: number; hair: number },
  crowd: Crowd,
): Stroke {
  const scale = Math.max(0.3, Math.min(1, zoom * 1.6));
  const judged = look.likelihood === null ? null : likelihoodLine(look.likelihood, tokens);
  const dash = dashOf(look, zoom);
  const isDashed = crowd.dashed <= MOST_DASHED;
  const faint = look.ghost ? 0.14 : 1;
  const doubt = look.retracted || look.rejected || look.superseded ? 0.5 : 1;
  const room = Math.max(judged ? 0.5 : 0.22, Math.min(1, (FULL_LINES / crowd.count) ** 0.6));
  const isPaler = dash.length > 0 && !isDashed && (look.unsourced || !judged);
  return {
    colour: judged?.colour ?? (look.colour === null ? tokens.edge : tokens.kind[look.colour]),
    isHair: crowd.count > MOST_WIDE,
    width: crowd.count > MOST_WIDE ? hair : Math.max(hair, (judged?.width ?? 1.2) * scale),
    opacity: faint * doubt * room * (isPaler ? 0.5 : 1),
    dash: isDashed ? dash.map((part) => part * Math.max(0.6, scale)) : [],
  };
}

/** Without round ends, which cost several times as much: dots are short dashes here. */
const dots = [1.4, 3.6] as const;

function dashOf(look: LineLook, zoom: number): readonly number[] {
  if (look.retracted) return retractedDash;
  if (look.superseded) return supersededDash;
  if (look.unsourced) return dots;
  const isDoubtful = look.denied || (look.contested && zoom < LEAST_SIGNED_ZOOM);
  if (look.likelihood !== null) return [5, 3.5];
  return isDoubtful ? deniedDash : [];
}

function fillNodes(
  context: Context,
  { radius }: OverviewArrays,
  { order, starts }: ByLook,
  { look, number }: { look: NodeLook; number: number },
  { x, y, view: { zoom, width, height } }: Screen,
  tokens: ThemeTokens,
  leftOut: LeftOut | null,
): void {
  const isOutlined = look.retracted || look.what === 'hypothesis';
  context.globalAlpha = look.ghost ? 0.14 : 1;
  context.fillStyle = isOutlined
    ? tokens.canvas
    : look.what === 'note'
      ? tokens.note
      : tokens.kind[look.colour];
  context.strokeStyle = look.what === 'hypothesis' ? tokens.muted : tokens.faint;
  context.lineWidth = 1;
  const end = starts[number + 1] ?? 0;
  let pieces = 0;
  const flush = (): void => {
    if (pieces === 0) return;
    context.fill();
    if (isOutlined || look.what === 'note') context.stroke();
    pieces = 0;
  };
  for (let place = starts[number] ?? 0; place < end; place += 1) {
    const node = order[place] ?? 0;
    if (leftOut?.nodes[node] === 1) continue;
    const size = Math.max(LEAST_RADIUS, (radius[node] ?? 0) * zoom);
    const [atX = 0, atY = 0] = [x[node], y[node]];
    if (atX < -size || atY < -size || atX > width + size || atY > height + size) continue;
    if (pieces === 0) context.beginPath();
    pieces += 1;
    addShape(context, look.what === 'note' ? 'barrel' : look.shape, atX, atY, size);
    if (pieces === MOST_PIECES) flush();
  }
  flush();
}

/** Corners around 0, 0 at a size of 1. */
const corners: Partial<Record<NodeShape, readonly (readonly [number, number])[]>> = {
  diamond: regular(4, -90),
  triangle: [
    [0, -1],
    [1.08, 0.95],
    [-1.08, 0.95],
  ],
  hexagon: regular(6, 0),
  pentagon: regular(5, -90),
  octagon: regular(8, 22.5),
};

function regular(count: number, first: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = ((first + (index * 360) / count) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

function addShape(context: Context, shape: NodeShape, x: number, y: number, size: number): void {
  const outline = corners[shape];
  if (size < LEAST_SHAPE || (!outline && shape !== 'ellipse')) {
    const side = size < LEAST_SHAPE ? size * 0.9 : size;
    context.rect(x - side, y - side * 0.88, side * 2, side * 1.76);
  } else if (outline) {
    outline.forEach(([dx, dy], index) => {
      if (index === 0) context.moveTo(x + dx * size, y + dy * size);
      else context.lineTo(x + dx * size, y + dy * size);
    });
    context.closePath();
  } else {
    context.moveTo(x + size, y);
    context.arc(x, y, size, 0, Math.PI * 2);
  }
}
