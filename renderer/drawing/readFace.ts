import type { Face } from './drawing';

const shorthand =
  /^(?:(italic|oblique|normal)\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/;

/** The font of a canvas: `600 12px 'Inter Variable', sans-serif`. */
export function readFace(font: string): Face {
  const [, style, weight, size, families] = shorthand.exec(font) ?? [];
  if (size === undefined || families === undefined) throw new Error(`No font: “${font}”.`);
  return {
    families,
    size: Number(size),
    weight:
      weight === 'bold' ? 700 : weight === undefined || weight === 'normal' ? 400 : Number(weight),
    italic: style === 'italic' || style === 'oblique',
  };
}
