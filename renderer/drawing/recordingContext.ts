import { doMeet, growBounds, type Bounds } from './bounds';
import type { Group, Mark, Paint, Shape, Stroke, Text } from './drawing';
import { IDENTITY, multiply, scaleOf, type Matrix } from './matrix';
import { PathPen } from './pathPen';
import { readFace } from './readFace';
import { readPaint } from './readPaint';
import { dataOfPath } from './tracedPath';

/** What `save` keeps, besides the transform and the dashes. */
const plain = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  lineDashOffset: 0,
  globalAlpha: 1,
  globalCompositeOperation: 'source-over' as GlobalCompositeOperation,
  font: '10px sans-serif',
  textAlign: 'left' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
  direction: 'ltr' as CanvasDirection,
};

type Style = typeof plain;

interface Kept {
  readonly style: Style;
  readonly matrix: Matrix;
  readonly dash: readonly number[];
  /** Marks in a clip end with it. */
  readonly depth: number;
}

interface OpenGroup {
  readonly title: string | null;
  readonly opacity: number;
  readonly clip: string | null;
  readonly marks: Mark[];
}

/**
 * Takes the strokes of whatever draws on a canvas, and keeps them as marks. Only what Ascribe and
 * Cytoscape draw with is there. `measure` is a canvas that nothing is drawn on.
 */
export class RecordingContext {
  fillStyle = plain.fillStyle;
  strokeStyle = plain.strokeStyle;
  lineWidth = plain.lineWidth;
  lineCap = plain.lineCap;
  lineJoin = plain.lineJoin;
  lineDashOffset = plain.lineDashOffset;
  globalAlpha = plain.globalAlpha;
  globalCompositeOperation = plain.globalCompositeOperation;
  font = plain.font;
  textAlign = plain.textAlign;
  textBaseline = plain.textBaseline;
  direction = plain.direction;
  private matrix: Matrix = IDENTITY;
  private dash: readonly number[] = [];
  private readonly kept: Kept[] = [];
  private readonly groups: OpenGroup[] = [{ title: null, opacity: 1, clip: null, marks: [] }];
  private readonly pen = new PathPen(() => this.matrix);

  private readonly measure: CanvasRenderingContext2D;
  private readonly sheet: Bounds;

  /** What lies outside the sheet is left out. */
  constructor(measure: CanvasRenderingContext2D, sheet: Bounds) {
    this.measure = measure;
    this.sheet = sheet;
  }

  /** All that was drawn. */
  finish(): readonly Mark[] {
    while (this.groups.length > 1) this.closeGroup();
    return this.groups[0]?.marks ?? [];
  }

  /** For what draws on a canvas: all that is missing here is never asked for. */
  asCanvas(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  /** All that `draw` draws is one thing by this name. */
  group(title: string | null, opacity: number, draw: () => void): void {
    this.groups.push({ title, opacity, clip: null, marks: [] });
    draw();
    this.closeGroup();
  }

  save(): void {
    this.kept.push({
      style: this.style(),
      matrix: this.matrix,
      dash: this.dash,
      depth: this.groups.length,
    });
  }

  restore(): void {
    const before = this.kept.pop();
    if (!before) return;
    Object.assign(this, before.style);
    this.matrix = before.matrix;
    this.dash = before.dash;
    while (this.groups.length > before.depth) this.closeGroup();
  }

  private style(): Style {
    const keys = Object.keys(plain) as (keyof Style)[];
    return Object.fromEntries(keys.map((key) => [key, this[key]])) as Style;
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }
  setTransform(...matrix: Matrix): void {
    this.matrix = matrix;
  }
  getTransform(): { readonly a: number } {
    return { a: this.matrix[0] };
  }
  setLineDash(dash: readonly number[]): void {
    this.dash = [...dash];
  }

  beginPath(): void {
    this.pen.begin();
  }
  closePath(): void {
    this.pen.closePath();
  }
  moveTo(x: number, y: number): void {
    this.pen.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.pen.lineTo(x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.pen.quadraticCurveTo(cx, cy, x, y);
  }
  bezierCurveTo(...points: Parameters<PathPen['bezierCurveTo']>): void {
    this.pen.bezierCurveTo(...points);
  }
  arc(...parts: Parameters<PathPen['arc']>): void {
    this.pen.arc(...parts);
  }
  arcTo(...parts: Parameters<PathPen['arcTo']>): void {
    this.pen.arcTo(...parts);
  }
  ellipse(...parts: Parameters<PathPen['ellipse']>): void {
    this.pen.ellipse(...parts);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.pen.rect(x, y, width, height);
  }
  roundRect(x: number, y: number, width: number, height: number, radius = 0): void {
    this.pen.roundRect(x, y, width, height, radius);
  }

  /** Until the next `restore`. */
  clip(): void {
    this.groups.push({ title: null, opacity: 1, clip: this.pen.path, marks: [] });
  }

  clearRect(): void {
    // Nothing is drawn before it.
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const pen = new PathPen(() => this.matrix);
    pen.rect(x, y, width, height);
    this.putShape(pen, null, this.paint(this.fillStyle), null);
  }

  fill(path?: Path2D | CanvasFillRule, rule: CanvasFillRule = 'nonzero'): void {
    const paint = this.paint(this.fillStyle);
    if (typeof path === 'object') this.putShape(null, path, paint, null, rule);
    else this.putShape(this.pen, null, paint, null, path ?? rule);
  }

  stroke(path?: Path2D): void {
    const paint = this.paint(this.strokeStyle);
    if (paint === null) return;
    const scale = path ? 1 : scaleOf(this.matrix);
    const stroke: Stroke = {
      ...paint,
      width: this.lineWidth * scale,
      dash: this.dash.map((part) => part * scale),
      cap: this.lineCap,
      join: this.lineJoin,
    };
    this.putShape(path ? null : this.pen, path ?? null, null, stroke);
  }

  measureText(text: string): TextMetrics {
    this.measure.font = this.font;
    return this.measure.measureText(text);
  }

  fillText(text: string, x: number, y: number): void {
    this.putText(text, x, y, { fill: this.paint(this.fillStyle), halo: null });
  }

  strokeText(text: string, x: number, y: number): void {
    const paint = this.paint(this.strokeStyle);
    const width = this.lineWidth * scaleOf(this.matrix);
    this.putText(text, x, y, { fill: null, halo: paint && { ...paint, width } });
  }

  private paint(style: string): Paint | null {
    // Cytoscape cuts out what it draws again at once, half clear; groups are clear as a whole here.
    if (this.globalCompositeOperation !== 'source-over') return null;
    return readPaint(style, this.globalAlpha);
  }

  private get open(): Mark[] {
    return this.groups.at(-1)?.marks ?? [];
  }

  private closeGroup(): void {
    const group = this.groups.pop();
    if (group && group.marks.length > 0)
      this.open.push({ what: 'group', ...group } satisfies Group);
  }

  private putShape(
    pen: PathPen | null,
    path: Path2D | null,
    fill: Paint | null,
    stroke: Stroke | null,
    rule: CanvasFillRule = 'nonzero',
  ): void {
    const data = pen ? pen.path : path ? dataOfPath(path) : '';
    if (data === '' || (fill === null && stroke === null)) return;
    const matrix = pen ? null : this.matrix;
    const around = pen ? pen.bounds : boundsOfSign(this.matrix);
    const bounds = growBounds(
      around,
      stroke ? (stroke.width / 2) * (matrix ? scaleOf(matrix) : 1) : 0,
    );
    if (!doMeet(bounds, this.sheet)) return;
    const last = this.open.at(-1);
    const isAgain =
      last?.what === 'shape' &&
      last.path === data &&
      String(last.matrix) === String(matrix) &&
      last.stroke === null &&
      fill === null;
    if (isAgain) this.open.pop();
    const shape: Shape = isAgain
      ? { ...last, stroke, bounds }
      : { what: 'shape', path: data, rule, fill, stroke, matrix, bounds };
    this.open.push(shape);
  }

  private putText(
    text: string,
    x: number,
    y: number,
    { fill, halo }: Pick<Text, 'fill' | 'halo'>,
  ): void {
    if (text.trim() === '' || (fill === null && halo === null)) return;
    const { font, textAlign, textBaseline, direction } = this;
    const scale = scaleOf(this.matrix);
    const asked = readFace(font);
    const face = { ...asked, size: asked.size * scale };
    const [a, b, c, d, e, f] = this.matrix;
    const below = textBaseline === 'middle' ? this.middleOf(text) * scale : 0;
    const place = { x: a * x + c * y + e, y: b * x + d * y + f + below };
    const align = textAlign === 'center' || textAlign === 'right' ? textAlign : 'left';
    const last = this.open.at(-1);
    if (
      last?.what === 'text' &&
      last.fill === null &&
      halo === null &&
      last.text === text &&
      last.x === place.x &&
      last.y === place.y &&
      last.face.size === face.size
    ) {
      this.open.pop();
      this.open.push({ ...last, fill });
      return;
    }
    const width = this.measureText(text).width * scale;
    const left = place.x - (align === 'center' ? width / 2 : align === 'right' ? width : 0);
    const room = halo ? halo.width / 2 : 0;
    const box: Bounds = [left, place.y - face.size, left + width, place.y + face.size * 0.35];
    const bounds = growBounds(box, room);
    if (!doMeet(bounds, this.sheet)) return;
    this.open.push({
      what: 'text',
      text,
      ...place,
      align,
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      face,
      fill,
      halo,
      bounds,
    });
  }

  /** How far the baseline lies below the middle of the letters. */
  private middleOf(text: string): number {
    const { measure } = this;
    measure.font = this.font;
    measure.textBaseline = 'middle';
    const middle = measure.measureText(text).actualBoundingBoxAscent;
    measure.textBaseline = 'alphabetic';
    return measure.measureText(text).actualBoundingBoxAscent - middle;
  }
}

/** Signs and icons lie within 24 units around or beside their origin. */
function boundsOfSign(matrix: Matrix): Bounds {
  const reach = 24 * scaleOf(matrix);
  const [, , , , x, y] = matrix;
  return [x - reach, y - reach, x + reach, y + reach];
}
