import type { Paint } from './drawing';

const withOpacity = /^rgba\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)[\s,/]+([\d.]+%?)\s*\)$/;
const withoutOpacity = /^rgb\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*\)$/;
/** As mixed colours are computed: from 0 to 1 each. */
const ofSrgb =
  /^color\(\s*srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)\s*(?:\/\s*([\d.e-]+)\s*)?\)$/;
const hexWithOpacity = /^#([\da-f]{6})([\da-f]{2})$/i;

function toHex(parts: readonly string[]): string {
  const two = (part: string) => Math.round(Number(part)).toString(16).padStart(2, '0');
  return `#${parts.map(two).join('')}`;
}

/** A colour as canvases and styles write it, with its opacity apart; null where it is clear. */
export function readPaint(written: string, alpha = 1): Paint | null {
  const paint = toPaint(written.trim(), alpha);
  return paint === null || paint.opacity === 0 ? null : paint;
}

function toPaint(written: string, alpha: number): Paint | null {
  if (written === 'transparent' || written === 'none' || written === '') return null;
  const clear = withOpacity.exec(written);
  if (clear) {
    const [, red = '0', green = '0', blue = '0', part = '1'] = clear;
    const opacity = part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
    return { colour: toHex([red, green, blue]), opacity: opacity * alpha };
  }
  const opaque = withoutOpacity.exec(written);
  if (opaque) return { colour: toHex(opaque.slice(1)), opacity: alpha };
  const mixed = ofSrgb.exec(written);
  if (mixed) {
    const [, red = '0', green = '0', blue = '0', part = '1'] = mixed;
    const bytes = [red, green, blue].map((share) => String(Number(share) * 255));
    return { colour: toHex(bytes), opacity: Number(part) * alpha };
  }
  const hex = hexWithOpacity.exec(written);
  if (hex?.[1] !== undefined && hex[2] !== undefined) {
    return { colour: `#${hex[1]}`, opacity: (Number.parseInt(hex[2], 16) / 255) * alpha };
  }
  return { colour: written, opacity: alpha };
}
