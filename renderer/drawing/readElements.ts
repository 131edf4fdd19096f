import type { Face, Mark, Stroke, Text } from './drawing';
import { PathPen } from './pathPen';
import { readPaint } from './readPaint';
import { readSvgElement } from './readSvgElement';
import { textLines } from './textLines';

/** Where the drawing begins on the page, and what measures text. */
export interface Reading {
  readonly left: number;
  readonly top: number;
  readonly measure: CanvasRenderingContext2D;
}

/**
 * What the browser has laid out, as marks: text line by line, backgrounds, borders, and SVG
 * pictures. A canvas tells nothing of what was drawn on it: `canvasMarks` does.
 */
export function readElements(
  root: Element,
  reading: Reading,
  canvasMarks: (canvas: HTMLCanvasElement) => readonly Mark[],
): readonly Mark[] {
  const marks: Mark[] = [];
  readInto(marks, root, reading, canvasMarks);
  return marks;
}

function readInto(
  marks: Mark[],
  element: Element,
  reading: Reading,
  canvasMarks: (canvas: HTMLCanvasElement) => readonly Mark[],
): void {
  if (element instanceof HTMLCanvasElement) {
    marks.push(...canvasMarks(element));
    return;
  }
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (style.display === 'none' || style.visibility === 'hidden') return;
  // For screen readers alone.
  if (style.clipPath !== 'none' && box.width <= 1) return;
  if (element instanceof SVGSVGElement) {
    marks.push(...readSvgElement(element, reading));
    return;
  }
  marks.push(...boxMarks(style, box, reading));
  for (const child of element.childNodes) {
    if (child instanceof CharacterData) marks.push(...textMarks(child, style, reading));
    else if (child instanceof Element) readInto(marks, child, reading, canvasMarks);
  }
}

function boxMarks(style: CSSStyleDeclaration, box: DOMRect, { left, top }: Reading): Mark[] {
  const marks: Mark[] = [];
  const pen = new PathPen();
  const [x, y] = [box.left - left, box.top - top];
  const fill = readPaint(style.backgroundColor);
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width:
      style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]),
    paint: readPaint(style[`border${side}Color`]),
  }));
  const drawn = sides.filter(({ width, paint }) => width > 0 && paint !== null);
  const first = drawn[0];
  const isWhole = drawn.length === 4 && first?.paint;
  const stroke: Stroke | null =
    isWhole && first.paint
      ? { ...first.paint, width: first.width, dash: [], cap: 'butt', join: 'miter' }
      : null;
  if (fill || stroke) {
    const half = stroke ? stroke.width / 2 : 0;
    const radius = Math.max(0, Number.parseFloat(style.borderTopLeftRadius) - half);
    pen.roundRect(x + half, y + half, box.width - 2 * half, box.height - 2 * half, radius);
    marks.push(shapeOf(pen, fill, stroke));
  }
  if (isWhole) return marks;
  for (const { side, width, paint } of drawn) {
    if (!paint) continue;
    pen.begin();
    if (side === 'Top') pen.rect(x, y, box.width, width);
    if (side === 'Bottom') pen.rect(x, y + box.height - width, box.width, width);
    if (side === 'Left') pen.rect(x, y, width, box.height);
    if (side === 'Right') pen.rect(x + box.width - width, y, width, box.height);
    marks.push(shapeOf(pen, paint, null));
  }
  return marks;
}

function shapeOf(
  { path, bounds }: PathPen,
  fill: ReturnType<typeof readPaint>,
  stroke: Stroke | null,
): Mark {
  return { what: 'shape', path, rule: 'nonzero', fill, stroke, matrix: null, bounds };
}

function faceOf(style: CSSStyleDeclaration): Face {
  return {
    families: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    italic: style.fontStyle === 'italic',
  };
}

/** How far the baseline lies below the top of a line's letters, and how high these are. */
function metricsOf(face: Face, measure: CanvasRenderingContext2D): { up: number; high: number } {
  measure.font = `${String(face.weight)} ${String(face.size)}px ${face.families}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure.measureText('x');
  return { up: fontBoundingBoxAscent, high: fontBoundingBoxAscent + fontBoundingBoxDescent };
}

function textMarks(node: CharacterData, style: CSSStyleDeclaration, reading: Reading): Mark[] {
  const face = faceOf(style);
  const fill = readPaint(style.color);
  const { up, high } = metricsOf(face, reading.measure);
  const direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
  return textLines(node).map(({ text, rect }): Text => {
    const [x, y] = [rect.left - reading.left, rect.top - reading.top];
    const written = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
    return {
      what: 'text',
      text: written,
      x: direction === 'rtl' ? x + rect.width : x,
      y: y + (rect.height - high) / 2 + up,
      align: direction === 'rtl' ? 'right' : 'left',
      direction,
      face,
      fill,
      halo: null,
      bounds: [x, y, x + rect.width, y + rect.height],
    };
  });
}
