import type { DateStretch, StretchEnd } from '../../core/timeline/dateStretches';
import type { TimeScale } from './timeScale';

/** All in CSS pixels from the left edge of the axis. */
export interface DrawnStretch {
  readonly kind: DateStretch['kind'];
  readonly left: number;
  readonly right: number;
  /** Over how much of its width it fades in from the left, and out to the right. */
  readonly fadeLeft: number;
  readonly fadeRight: number;
  /** Where the mark of a day stands; null: it is no single day. */
  readonly mark: number | null;
  /** The day is marked as approximate or uncertain. */
  readonly soft: boolean;
}

/** How far approximate and uncertain ends fade beyond the days that were given. */
const SOFT = 16;
/** How far an end fades of which nobody says when it was. */
const UNKNOWN = 40;
/** Over how much of the edge of the axis what is open fades. */
const OPEN = 64;
/** What would be narrower could not be seen. */
const NARROWEST = 6;
/** How far beyond the axis anything is drawn. */
const BEYOND = 100;

interface DrawnEnd {
  readonly at: number;
  readonly fade: number;
}

/** `sign` is -1 for the left end, and 1 for the right one. `opposite` is where the other one is. */
function drawEnd(
  { outer, inner, soft }: StretchEnd,
  sign: 1 | -1,
  opposite: number,
  { x, width }: TimeScale,
): DrawnEnd {
  if (outer === 'unknown') return { at: opposite + sign * UNKNOWN, fade: UNKNOWN };
  if (outer === 'open') {
    const edge = sign === 1 ? Math.max(width, opposite + OPEN) : Math.min(0, opposite - OPEN);
    return { at: edge, fade: OPEN };
  }
  // A day lasts until the next one begins.
  const edge = (day: number): number => x(sign === 1 ? day + 1 : day);
  const vague = sign * (edge(outer) - edge(inner ?? outer));
  const beyond = soft ? SOFT : 0;
  return { at: edge(outer) + sign * beyond, fade: vague + beyond };
}

function knownEdge({ outer, inner }: StretchEnd, sign: 1 | -1, { x }: TimeScale): number | null {
  if (typeof outer !== 'number') return null;
  const day = inner ?? outer;
  return x(sign === 1 ? day + 1 : day);
}

/** Where a stretch of time is drawn, and how far it fades. */
export function stretchOnAxis({ kind, start, end }: DateStretch, scale: TimeScale): DrawnStretch {
  const { x, width } = scale;
  const inLeft = knownEdge(start, -1, scale);
  const inRight = knownEdge(end, 1, scale);
  const left = drawEnd(start, -1, inLeft ?? inRight ?? 0, scale);
  const right = drawEnd(end, 1, inRight ?? inLeft ?? width, scale);
  const lacking = Math.max(0, NARROWEST - (right.at - left.at)) / 2;
  const from = Math.max(-BEYOND, left.at - lacking);
  const to = Math.min(width + BEYOND, right.at + lacking);
  return {
    kind,
    left: from,
    right: Math.max(from, to),
    fadeLeft: Math.max(0, left.fade - Math.max(0, from - left.at)),
    fadeRight: Math.max(0, right.fade - Math.max(0, right.at - to)),
    mark: kind === 'day' && typeof start.outer === 'number' ? x(start.outer + 0.5) : null,
    soft: start.soft || end.soft,
  };
}
