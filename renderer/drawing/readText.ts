import type { Face, Mark, Text } from './drawing';
import { PathPen } from './pathPen';
import type { Reading } from './readElements';
import { readPaint } from './readPaint';
import { shortenToFit } from './shortenToFit';
import { styleToFace } from './styleToFace';
import { textLines, type TextLine } from './textLines';

/** Up to where a line that is too long is written, in CSS pixels of the page. */
interface Cut {
  readonly edge: number;
  readonly direction: 'ltr' | 'rtl';
  /** The sign for what is missing stands already: nothing is written behind it. */
  isDone: boolean;
}

/** What an element does to the texts in it. */
export interface TextSetting {
  readonly cut: Cut | null;
  readonly isStruck: boolean;
}

function directionOf(style: CSSStyleDeclaration): 'ltr' | 'rtl' {
  return style.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Null: there is room for all that is in it, or it is cut off without a sign. */
export function cutsText(element: Element, style: CSSStyleDeclaration, box: DOMRect): Cut | null {
  if (style.textOverflow !== 'ellipsis' || style.overflowX === 'visible') return null;
  if (element.scrollWidth <= element.clientWidth) return null;
  const direction = directionOf(style);
  const edge =
    direction === 'rtl'
      ? box.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth)
      : box.right -
        Number.parseFloat(style.paddingRight) -
        Number.parseFloat(style.borderRightWidth);
  return { edge, direction, isDone: false };
}

/** How far the baseline lies below the top of a line's letters, and how high these are. */
function metricsOf(face: Face, measure: CanvasRenderingContext2D): { up: number; high: number } {
  measure.font = `${String(face.weight)} ${String(face.size)}px ${face.families}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = measure.measureText('x');
  return { up: fontBoundingBoxAscent, high: fontBoundingBoxAscent + fontBoundingBoxDescent };
}

/** A line as the window shows it; null: it lies behind the sign that the text goes on. */
function shownLine(
  line: TextLine,
  node: CharacterData,
  cut: Cut,
  measure: CanvasRenderingContext2D,
): TextLine | null {
  if (cut.isDone) return null;
  const room = measure.measureText('…').width;
  const range = node.ownerDocument.createRange();
  const start = node.data.length - node.data.trimStart().length;
  const isWithin = ({ left, right }: DOMRect): boolean =>
    cut.direction === 'rtl' ? left >= cut.edge + room : right <= cut.edge - room;
  if (isWithin(line.rect)) return line;
  const rectOf = (letters: number): DOMRect => {
    range.setStart(node, start);
    range.setEnd(node, start + letters);
    return range.getBoundingClientRect();
  };
  cut.isDone = true;
  const text = shortenToFit(node.data.slice(start), (letters) => isWithin(rectOf(letters)));
  const { top, height } = line.rect;
  const shown = text.length > 1 ? rectOf(text.length - 1).width + room : room;
  const left = cut.direction === 'rtl' ? line.rect.right - shown : line.rect.left;
  return { text, rect: new DOMRect(left, top, shown, height) };
}

/** Every line of a text, as the browser has broken it. */
export function textMarks(
  node: CharacterData,
  style: CSSStyleDeclaration,
  reading: Reading,
  { cut, isStruck }: TextSetting,
): readonly Mark[] {
  const face = styleToFace(style);
  const fill = readPaint(style.color);
  const { up, high } = metricsOf(face, reading.measure);
  const direction = directionOf(style);
  return textLines(node).flatMap((whole): Mark[] => {
    // Against the direction of its line a text is cut off at its beginning, by the edge alone.
    const line =
      cut?.direction === direction ? shownLine(whole, node, cut, reading.measure) : whole;
    if (!line) return [];
    const { text, rect } = line;
    const [x, y] = [rect.left - reading.left, rect.top - reading.top];
    const written = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
    const baseline = y + (rect.height - high) / 2 + up;
    const mark: Text = {
      what: 'text',
      text: written,
      x: direction === 'rtl' ? x + rect.width : x,
      y: baseline,
      align: direction === 'rtl' ? 'right' : 'left',
      direction,
      face,
      fill,
      halo: null,
      bounds: [x, y, x + rect.width, y + rect.height],
    };
    if (!isStruck) return [mark];
    const pen = new PathPen();
    const thick = Math.max(1, face.size / 10);
    pen.rect(x, baseline - up / 3 - thick / 2, rect.width, thick);
    const { path, bounds } = pen;
    return [
      mark,
      { what: 'shape', path, rule: 'nonzero', fill, stroke: null, matrix: null, bounds },
    ];
  });
}
