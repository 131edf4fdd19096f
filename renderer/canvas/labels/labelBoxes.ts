import { boxAround, type Box } from '../geometry/box';
import { normalAt, pointAt, type Curve } from '../geometry/curve';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type LabelSide =
  'below' | 'above' | 'right' | 'left' | 'right-low' | 'right-high' | 'left-low' | 'left-high';

/** How far a label stands below the height of its node, as a share of the label's own height. */
export function dropOf(side: LabelSide): number {
  return side.endsWith('-low') ? 0.5 : side.endsWith('-high') ? -0.5 : 0;
}

/** Where a line's label stands: along the line, and left (-1) or right (1) of it, or upon it. */
export interface LineSpot {
  readonly t: number;
  readonly side: -1 | 0 | 1;
  /** Farther from the line than usual, in chart units. */
  readonly gap?: number;
}

/** Chart units between a node and its label, and between a line and its label. */
export const NODE_GAP = 5;
const LINE_GAP = 4;

export function nodeLabelBox(node: Box, label: Size, side: LabelSide): Box {
  const x = (node.left + node.right) / 2;
  const y = (node.top + node.bottom) / 2;
  switch (side) {
    case 'below':
      return boxAround(
        { x, y: node.bottom + NODE_GAP + label.height / 2 },
        label.width,
        label.height,
      );
    case 'above':
      return boxAround({ x, y: node.top - NODE_GAP - label.height / 2 }, label.width, label.height);
    case 'right':
    case 'right-low':
    case 'right-high':
      return boxAround(
        { x: node.right + NODE_GAP + label.width / 2, y: y + dropOf(side) * label.height },
        label.width,
        label.height,
      );
    case 'left':
    case 'left-low':
    case 'left-high':
      return boxAround(
        { x: node.left - NODE_GAP - label.width / 2, y: y + dropOf(side) * label.height },
        label.width,
        label.height,
      );
  }
}

export function lineLabelBox(curve: Curve, label: Size, { t, side, gap = 0 }: LineSpot): Box {
  const point = pointAt(curve, t);
  if (side === 0) return boxAround(point, label.width, label.height);
  const normal = normalAt(curve, t);
  // Far enough that no corner of the box touches a straight line.
  const away =
    (Math.abs(normal.x) * label.width + Math.abs(normal.y) * label.height) / 2 + LINE_GAP + gap;
  return boxAround(
    { x: point.x + normal.x * away * side, y: point.y + normal.y * away * side },
    label.width,
    label.height,
  );
}
