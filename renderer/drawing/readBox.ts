import type { Mark, Paint, Shape, Stroke } from './drawing';
import { PathPen } from './pathPen';
import { readFade } from './readFade';
import type { Reading } from './readElements';
import { readPaint } from './readPaint';

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

interface Border {
  readonly side: Side;
  readonly width: number;
  readonly paint: Paint;
  readonly dash: readonly number[];
}

/** As Chromium breaks up a line of this width. */
function dashOf(style: string, width: number): readonly number[] {
  if (style === 'dotted') return [width, width];
  if (style === 'dashed') return width < 3 ? [width * 3, width * 2] : [width * 2, width];
  return [];
}

function bordersOf(style: CSSStyleDeclaration): readonly Border[] {
  return (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
    const kind = style[`border${side}Style`];
    const width = kind === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]);
    const paint = readPaint(style[`border${side}Color`]);
    return width > 0 && paint ? [{ side, width, paint, dash: dashOf(kind, width) }] : [];
  });
}

function strokeOf({ paint, width, dash }: Border): Stroke {
  return { ...paint, width, dash, cap: 'butt', join: 'miter' };
}

function shapeOf({ path, bounds }: PathPen, fill: Paint | null, stroke: Stroke | null): Shape {
  return { what: 'shape', path, rule: 'nonzero', fill, stroke, matrix: null, bounds };
}

/** The background of an element and its borders. */
export function boxMarks(
  style: CSSStyleDeclaration,
  box: DOMRect,
  { left, top }: Reading,
): readonly Mark[] {
  const marks: Mark[] = [];
  const pen = new PathPen();
  const [x, y] = [box.left - left, box.top - top];
  const fill = readPaint(style.backgroundColor);
  const borders = bordersOf(style);
  const first = borders[0];
  const stroke = borders.length === 4 && first ? strokeOf(first) : null;
  if (fill || stroke) {
    const half = stroke ? stroke.width / 2 : 0;
    const radius = Math.max(0, radiusOf(style, box) - half);
    pen.roundRect(x + half, y + half, box.width - 2 * half, box.height - 2 * half, radius);
    const fade = fill && readFade(style.maskImage, x, box.width);
    marks.push({ ...shapeOf(pen, fill, stroke), ...(fade && { fade }) });
  }
  if (!stroke) for (const border of borders) marks.push(sideMark(border, x, y, box));
  return marks;
}

function radiusOf({ borderTopLeftRadius: written }: CSSStyleDeclaration, box: DOMRect): number {
  const radius = Number.parseFloat(written);
  return written.endsWith('%') ? (radius / 100) * Math.min(box.width, box.height) : radius;
}

function sideMark(border: Border, x: number, y: number, { width: wide, height: high }: DOMRect) {
  const { side, width, paint, dash } = border;
  const pen = new PathPen();
  if (dash.length === 0) {
    if (side === 'Top') pen.rect(x, y, wide, width);
    if (side === 'Bottom') pen.rect(x, y + high - width, wide, width);
    if (side === 'Left') pen.rect(x, y, width, high);
    if (side === 'Right') pen.rect(x + wide - width, y, width, high);
    return shapeOf(pen, paint, null);
  }
  const half = width / 2;
  const across = side === 'Left' ? half : wide - half;
  const down = side === 'Top' ? half : high - half;
  if (side === 'Top' || side === 'Bottom') {
    pen.moveTo(x, y + down);
    pen.lineTo(x + wide, y + down);
  } else {
    pen.moveTo(x + across, y);
    pen.lineTo(x + across, y + high);
  }
  return shapeOf(pen, null, strokeOf(border));
}
