import type { Bounds } from './bounds';
import type { Matrix } from './matrix';

/** A colour without its opacity, as SVG and a canvas take it. */
export interface Paint {
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  /** Empty: one piece. */
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

/** How much of a fill is seen along x: at the stops, and evenly changing between them. */
export interface Fade {
  /** Where 0 and 1 of the stops are, in the units of the drawing. */
  readonly from: number;
  readonly to: number;
  readonly stops: readonly { readonly at: number; readonly opacity: number }[];
}

export interface Shape {
  readonly what: 'shape';
  /** SVG path data. */
  readonly path: string;
  readonly rule: CanvasFillRule;
  /** Below the stroke. */
  readonly fill: Paint | null;
  /** Of the fill; left out, it does not fade. */
  readonly fade?: Fade;
  readonly stroke: Stroke | null;
  /** Of path and stroke; null: they are in the units of the drawing. */
  readonly matrix: Matrix | null;
  readonly bounds: Bounds;
}

export interface Face {
  readonly families: string;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
}

/** One line of text. It has a direction of its own, so that it never reorders what is beside it. */
export interface Text {
  readonly what: 'text';
  readonly text: string;
  /** Its left edge, middle or right edge, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: 'ltr' | 'rtl';
  readonly face: Face;
  readonly fill: Paint | null;
  /** Around the letters, below their fill. */
  readonly halo: (Paint & { readonly width: number }) | null;
  readonly bounds: Bounds;
}

/** What belongs together: an element of the graph, or what lies within an outline. */
export interface Group {
  readonly what: 'group';
  /** For who cannot see it, and where a pointer rests on it; null is none. */
  readonly title: string | null;
  readonly opacity: number;
  /** SVG path data; null: nothing is cut off. */
  readonly clip: string | null;
  readonly marks: readonly Mark[];
}

export type Mark = Shape | Text | Group;

/** A picture before it is written in any format: everything in the order in which it is seen. */
export interface Drawing {
  /** In CSS pixels, 96 to an inch. */
  readonly width: number;
  readonly height: number;
  /** Null: what lies behind it shows through. */
  readonly background: string | null;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}
