import type { ThemeTokens } from '../../theme/tokens';
import { typography, type LabelBlock } from '../labels/labelBlock';
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
  context.textAlign = place.align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const { text, role, width, struck } of block.lines) {
    const look = typography[role];
    const lineHeight = look.lineHeight * place.scale;
    const size = look.size * place.scale;
    const y = top + lineHeight / 2 + size * 0.35;
    context.font = place.strong
      ? fontOf(role, place.scale).replace(/^\d+/, '650')
      : fontOf(role, place.scale);
    context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
    if (place.halo) {
      context.strokeStyle = tokens.canvas;
      context.lineWidth = 3.6 * Math.min(1.3, place.scale);
      context.strokeText(text, place.x, y);
    }
    context.fillStyle = look.colour === 'text' ? tokens.text : tokens.muted;
    context.fillText(text, place.x, y);
    if (struck) {
      const drawn = width * place.scale;
      const left =
        place.align === 'left' ? place.x : place.x - (place.align === 'right' ? drawn : drawn / 2);
      context.fillRect(left, y - size * 0.32, drawn, Math.max(1, place.scale));
    }
    top += lineHeight;
  }
}
