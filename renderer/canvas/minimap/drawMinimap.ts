import type { ThemeTokens } from '../../theme/tokens';
import type { MinimapDots } from './minimapDots';
import type { MinimapFit } from './minimapGeometry';

/** CSS pixels: half of a dot at least, and at most, or a small chart would be a few large blots. */
const LEAST_DOT = 0.75;
const MOST_DOT = 3;
const FADED = 0.3;
/** Dots that would cover the map several times let each other show through: it shows the crowds. */
const COVER = 0.5;
const LEAST_OPACITY = 0.12;
const LINES = 0.45;

export function drawMinimap(
  context: CanvasRenderingContext2D,
  { groups, lines }: MinimapDots,
  { scale, shift, width, height }: MinimapFit,
  tokens: ThemeTokens,
): void {
  context.clearRect(0, 0, width, height);
  context.strokeStyle = tokens.edge;
  context.globalAlpha = LINES;
  context.lineWidth = 0.75;
  context.beginPath();
  for (let at = 0; at < lines.length; at += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = lines.subarray(at, at + 4);
    context.moveTo(ax * scale + shift.x, ay * scale + shift.y);
    context.lineTo(bx * scale + shift.x, by * scale + shift.y);
  }
  context.stroke();
  const opacity = opacityOf(groups, scale, width * height);
  for (const { colour, faded, dots } of groups) {
    context.fillStyle = tokens.kind[colour];
    context.globalAlpha = faded ? FADED * opacity : opacity;
    for (let at = 0; at < dots.length; at += 3) {
      const [x = 0, y = 0, size = 0] = [dots[at], dots[at + 1], dots[at + 2]];
      const radius = radiusOf(size, scale);
      const [left, top] = [x * scale + shift.x - radius, y * scale + shift.y - radius];
      context.fillRect(left, top, 2 * radius, 2 * radius);
    }
  }
  context.globalAlpha = 1;
}

function radiusOf(size: number, scale: number): number {
  return Math.min(Math.max(size * scale, LEAST_DOT), MOST_DOT);
}

function opacityOf(groups: MinimapDots['groups'], scale: number, room: number): number {
  let covered = 0;
  for (const { dots } of groups) {
    for (let at = 2; at < dots.length; at += 3)
      covered += (2 * radiusOf(dots[at] ?? 0, scale)) ** 2;
  }
  return covered === 0 ? 1 : Math.min(1, Math.max(LEAST_OPACITY, (COVER * room) / covered));
}
