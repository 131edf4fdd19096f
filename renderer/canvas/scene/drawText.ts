import type { ThemeTokens } from '../../theme/tokens';
import { BADGE_GAP, typography, type LabelBadge, type LabelBlock } from '../labels/labelBlock';
import { fontOf } from '../labels/measureText';

/** The first letter that has a direction decides, as `dir="auto"` does. */
const strongLetter = /[\p{L}]/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function isRightToLeft(text: string): boolean {
  const letter = strongLetter.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

interface TextPlace {
  /** CSS pixels: the block's top, and its left edge, middle or right edge as `align` says. */
  readonly x: number;
  readonly top: number;
  readonly align: 'left' | 'center' | 'right';
  readonly scale: number;
  readonly strong: boolean;
  readonly halo: boolean;
}

/** Each line is set on its own, so a right-to-left name never reorders its neighbours. */
export function drawBlock(
  context: CanvasRenderingContext2D,
  block: LabelBlock,
  place: TextPlace,
  tokens: ThemeTokens,
): void {
  let top = place.top;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const { text, role, width, struck, badge } of block.lines) {
    const look = typography[role];
    const lineHeight = look.lineHeight * place.scale;
    const size = look.size * place.scale;
    const y = top + lineHeight / 2 + size * 0.35;
    context.textAlign = place.align;
    context.font = place.strong
      ? fontOf(role, place.scale).replace(/^\d+/, '650')
      : fontOf(role, place.scale);
    context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    const badgeWidth = (badge?.width ?? 0) * place.scale;
    // A line with a badge is centred with it.
    const x = place.align === 'center' ? place.x - badgeWidth / 2 : place.x;
    if (place.halo) {
      context.strokeStyle = tokens.canvas;
      context.lineWidth = 3.6 * Math.min(1.3, place.scale);
      context.strokeText(text, x, y);
    }
    context.fillStyle = look.colour === 'text' ? tokens.text : tokens.muted;
    context.fillText(text, x, y);
    if (struck) {
      const drawn = width * place.scale - badgeWidth;
      const left = place.align === 'left' ? x : x - (place.align === 'right' ? drawn : drawn / 2);
      context.fillRect(left, y - size * 0.32, drawn, Math.max(1, place.scale));
    }
    if (badge) {
      const right = place.x + (width * place.scale) / 2;
      drawBadge(context, badge, { right, middle: top + lineHeight / 2 }, place.scale, tokens);
    }
    top += lineHeight;
  }
}

/** A number in a frame: it counts independent sources, and is no part of the text before it. */
function drawBadge(
  context: CanvasRenderingContext2D,
  { text, width }: LabelBadge,
  { right, middle }: { right: number; middle: number },
  scale: number,
  tokens: ThemeTokens,
): void {
  const wide = (width - BADGE_GAP) * scale;
  const high = typography.footing.size * 1.2 * scale;
  context.beginPath();
  context.roundRect(right - wide, middle - high / 2, wide, high, high / 2);
  context.fillStyle = tokens.canvas;
  context.fill();
  context.strokeStyle = tokens.muted;
  context.lineWidth = Math.max(0.8, scale * 0.9);
  context.stroke();
  context.font = fontOf('footing', scale);
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.fillStyle = tokens.text;
  context.fillText(text, right - wide / 2, middle + typography.footing.size * scale * 0.35);
}
