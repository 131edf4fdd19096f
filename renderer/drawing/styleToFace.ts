import type { Face } from './drawing';

/** The font of an element, in CSS pixels. */
export function styleToFace(style: CSSStyleDeclaration): Face {
  return {
    families: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    italic: style.fontStyle === 'italic',
  };
}
