import { joinBounds, NOTHING, type Bounds } from './bounds';
import { IDENTITY, type Matrix } from './matrix';
import { written } from './written';

/** The path of a canvas as SVG path data, in the units of the drawing whatever the transform is. */
export class PathPen {
  private parts: string[] = [];
  private box: Bounds = NOTHING;
  /** Before the transform: where the pen is, and where the part that is being drawn began. */
  private at: readonly [number, number] | null = null;
  private start: readonly [number, number] | null = null;

  private readonly matrix: () => Matrix;

  constructor(matrix: () => Matrix = () => IDENTITY) {
    this.matrix = matrix;
  }

  get path(): string {
    return this.parts.join('');
  }

  /** Around all points, control points too, so never smaller than what is drawn. */
  get bounds(): Bounds {
    return this.box;
  }

  begin(): void {
    this.parts = [];
    this.box = NOTHING;
    this.at = null;
    this.start = null;
  }

  moveTo(x: number, y: number): void {
    this.parts.push(`M${this.point(x, y)}`);
    this.at = [x, y];
    this.start = [x, y];
  }

  lineTo(x: number, y: number): void {
    if (this.at === null) {
      this.moveTo(x, y);
      return;
    }
    this.parts.push(`L${this.point(x, y)}`);
    this.at = [x, y];
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    if (this.at === null) this.moveTo(cx, cy);
    this.parts.push(`Q${this.point(cx, cy)} ${this.point(x, y)}`);
    this.at = [x, y];
  }

  bezierCurveTo(cx: number, cy: number, dx: number, dy: number, x: number, y: number): void {
    if (this.at === null) this.moveTo(cx, cy);
    this.parts.push(`C${this.point(cx, cy)} ${this.point(dx, dy)} ${this.point(x, y)}`);
    this.at = [x, y];
  }

  closePath(): void {
    if (this.at === null) return;
    this.parts.push('Z');
    this.at = this.start;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
    this.moveTo(x, y);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const corner = Math.min(radius, Math.abs(width) / 2, Math.abs(height) / 2);
    if (corner <= 0) {
      this.rect(x, y, width, height);
      return;
    }
    const quarter = Math.PI / 2;
    this.moveTo(x + corner, y);
    this.arc(x + width - corner, y + corner, corner, -quarter, 0);
    this.arc(x + width - corner, y + height - corner, corner, 0, quarter);
    this.arc(x + corner, y + height - corner, corner, quarter, 2 * quarter);
    this.arc(x + corner, y + corner, corner, 2 * quarter, 3 * quarter);
    this.closePath();
    this.moveTo(x, y);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, back);
  }

  /** In cubic curves of a quarter turn at most, which are off by less than 0.03 % of the radius. */
  ellipse(
    x: number,
    y: number,
    rx: number,
    ry: number,
    turn: number,
    from: number,
    to: number,
    back = false,
  ): void {
    const sweep = sweepOf(from, to, back);
    const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / count;
    const reach = (4 / 3) * Math.tan(step / 4);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const place = (across: number, down: number): [number, number] => [
      x + across * rx * cos - down * ry * sin,
      y + across * rx * sin + down * ry * cos,
    ];
    this.lineTo(...place(Math.cos(from), Math.sin(from)));
    for (let index = 0; index < count; index += 1) {
      const [a, b] = [from + step * index, from + step * (index + 1)];
      const first = place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
      const second = place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
      this.bezierCurveTo(...first, ...second, ...place(Math.cos(b), Math.sin(b)));
    }
  }

  /** A corner that is rounded: a line, and an arc that both lines touch. */
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    const [x0, y0] = this.at ?? [x1, y1];
    const [ax, ay] = [x0 - x1, y0 - y1];
    const [bx, by] = [x2 - x1, y2 - y1];
    const [alength, blength] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
    const cross = ax * by - ay * bx;
    if (alength === 0 || blength === 0 || radius === 0 || Math.abs(cross) < 1e-9) {
      this.lineTo(x1, y1);
      return;
    }
    const half =
      Math.acos(Math.max(-1, Math.min(1, (ax * bx + ay * by) / (alength * blength)))) / 2;
    const along = radius / Math.tan(half);
    const away = radius / Math.sin(half);
    const [ux, uy] = [ax / alength + bx / blength, ay / alength + by / blength];
    const ulength = Math.hypot(ux, uy);
    const [cx, cy] = [x1 + (ux / ulength) * away, y1 + (uy / ulength) * away];
    const from = Math.atan2(y1 + (ay / alength) * along - cy, x1 + (ax / alength) * along - cx);
    const to = Math.atan2(y1 + (by / blength) * along - cy, x1 + (bx / blength) * along - cx);
    this.arc(cx, cy, radius, from, to, cross > 0);
  }

  private point(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.matrix();
    const [px, py] = [a * x + c * y + e, b * x + d * y + f];
    this.box = joinBounds(this.box, [px, py, px, py]);
    return `${written(px)} ${written(py)}`;
  }
}

/** The turn that a canvas makes from one angle to the other. */
function sweepOf(from: number, to: number, back: boolean): number {
  const whole = Math.PI * 2;
  const turn = to - from;
  if (!back && turn >= whole) return whole;
  if (back && turn <= -whole) return -whole;
  const rest = ((turn % whole) + whole) % whole;
  return back && rest > 0 ? rest - whole : rest;
}
