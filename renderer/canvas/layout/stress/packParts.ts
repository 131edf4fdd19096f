import type { Boxes } from './spreadApart';

/** Chart units between two parts. */
const GAP = 40;
/** A window is wider than high. */
const WIDER = 1.5;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function frameOf({ x, y, width, height }: Boxes): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let box = 0; box < x.length; box += 1) {
    left = Math.min(left, x[box]! - width[box]! / 2);
    right = Math.max(right, x[box]! + width[box]! / 2);
    top = Math.min(top, y[box]! - height[box]! / 2);
    bottom = Math.max(bottom, y[box]! + height[box]! / 2);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Moves parts into rows, the highest first, below what stays. */
export function packParts(parts: readonly Boxes[], stays: Boxes): void {
  const held = stays.x.length > 0 ? frameOf(stays) : null;
  const framed = parts.map((boxes) => ({ boxes, frame: frameOf(boxes) }));
  const area = framed.reduce(
    (sum, { frame }) => sum + (frame.width + GAP) * (frame.height + GAP),
    0,
  );
  const widest = Math.max(0, ...framed.map(({ frame }) => frame.width));
  const most = Math.max(widest, Math.sqrt(area * WIDER), held?.width ?? 0);
  framed.sort((one, other) => other.frame.height - one.frame.height);
  const begin = held?.left ?? 0;
  let [left, top, deep] = [begin, held ? held.top + held.height + GAP : 0, 0];
  for (const { boxes, frame } of framed) {
    if (left > begin && left + frame.width > begin + most) {
      left = begin;
      top += deep + GAP;
      deep = 0;
    }
    for (let box = 0; box < boxes.x.length; box += 1) {
      boxes.x[box]! += left - frame.left;
      boxes.y[box]! += top - frame.top;
    }
    left += frame.width + GAP;
    deep = Math.max(deep, frame.height);
  }
}
