import { growBounds, joinBounds, NOTHING, type Bounds } from './bounds';
import type { Mark, Shape, Stroke, Text } from './drawing';
import { scaleOf, type Matrix } from './matrix';
import { PathPen } from './pathPen';
import type { Reading } from './readElements';
import { readPaint } from './readPaint';
import { styleToFace } from './styleToFace';

const numberOf = (element: Element, name: string): number => {
  const value = Number.parseFloat(element.getAttribute(name) ?? '0');
  return Number.isFinite(value) ? value : 0;
};

/** The course of a shape as path data, in its own units; null where it is no shape. */
function pathOf(element: SVGElement): string | null {
  const pen = new PathPen();
  const n = (name: string): number => numberOf(element, name);
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d');
    case 'line':
      pen.moveTo(n('x1'), n('y1'));
      pen.lineTo(n('x2'), n('y2'));
      return pen.path;
    case 'circle':
      pen.arc(n('cx'), n('cy'), n('r'), 0, Math.PI * 2);
      return `${pen.path}Z`;
    case 'ellipse':
      pen.ellipse(n('cx'), n('cy'), n('rx'), n('ry'), 0, 0, Math.PI * 2);
      return `${pen.path}Z`;
    case 'rect':
      pen.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
      return pen.path;
    case 'polygon':
    case 'polyline': {
      const points = element.getAttribute('points')?.trim() ?? '';
      return points === '' ? null : `M${points}${element.tagName === 'polygon' ? 'Z' : ''}`;
    }
    default:
      return null;
  }
}

function boundsIn(box: SVGRect, matrix: Matrix): Bounds {
  const [a, b, c, d, e, f] = matrix;
  const corners = [
    [box.x, box.y],
    [box.x + box.width, box.y],
    [box.x, box.y + box.height],
    [box.x + box.width, box.y + box.height],
  ] as const;
  return corners.reduce<Bounds>((bounds, [x, y]) => {
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    return joinBounds(bounds, [px, py, px, py]);
  }, NOTHING);
}

function dashOf(style: CSSStyleDeclaration): readonly number[] {
  return style.strokeDasharray === 'none'
    ? []
    : style.strokeDasharray.split(/[\s,]+/).map((part) => Number.parseFloat(part));
}

function strokeOf(style: CSSStyleDeclaration, opacity: number): Stroke | null {
  const paint = readPaint(style.stroke, Number(style.strokeOpacity) * opacity);
  const width = Number.parseFloat(style.strokeWidth);
  return paint && width > 0
    ? {
        ...paint,
        width,
        dash: dashOf(style),
        cap: style.strokeLinecap as CanvasLineCap,
        join: style.strokeLinejoin as CanvasLineJoin,
      }
    : null;
}

const aligned = { start: 'left', middle: 'center', end: 'right' } as const;

/** The shapes and texts of an SVG picture on the page, as it is styled. */
export function readSvgElement(root: SVGSVGElement, reading: Reading): readonly Mark[] {
  const marks: Mark[] = [];
  read(root, 1);
  return marks;

  function read(element: Element, opacity: number): void {
    if (!(element instanceof SVGGraphicsElement)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const own = opacity * Number(style.opacity);
    const screen = element.getScreenCTM();
    if (!screen) return;
    const { a, b, c, d } = screen;
    const matrix: Matrix = [a, b, c, d, screen.e - reading.left, screen.f - reading.top];
    const fill = readPaint(style.fill, Number(style.fillOpacity) * own);
    const path = pathOf(element);
    if (path !== null) {
      const stroke = strokeOf(style, own);
      const rule = style.fillRule === 'evenodd' ? 'evenodd' : 'nonzero';
      const around = boundsIn(element.getBBox(), matrix);
      const bounds = growBounds(around, ((stroke?.width ?? 0) / 2) * scaleOf(matrix));
      const isLine = element.tagName === 'line' || element.tagName === 'polyline';
      const shape: Shape = {
        what: 'shape',
        path,
        rule,
        fill: isLine ? null : fill,
        stroke,
        matrix,
        bounds,
      };
      if (shape.fill ?? shape.stroke) marks.push(shape);
    } else if (element.tagName === 'text') {
      const text = element.textContent.trim();
      const scale = scaleOf(matrix);
      const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
      const direction = style.direction === 'rtl' ? 'rtl' : 'ltr';
      const anchor = aligned[style.textAnchor as keyof typeof aligned];
      const isMiddle = style.dominantBaseline === 'middle' || style.dominantBaseline === 'central';
      const inItsUnits = styleToFace(style);
      const face = { ...inItsUnits, size: inItsUnits.size * scale };
      const mark: Text = {
        what: 'text',
        text,
        x: a * x + c * y + matrix[4],
        y: b * x + d * y + matrix[5] + (isMiddle ? face.size * 0.35 : 0),
        align:
          direction === 'rtl' && anchor !== 'center'
            ? anchor === 'left'
              ? 'right'
              : 'left'
            : anchor,
        direction,
        face,
        fill,
        halo: null,
        bounds: boundsIn(element.getBBox(), matrix),
      };
      if (text !== '') marks.push(mark);
    }
    for (const child of element.children) read(child, own);
  }
}
