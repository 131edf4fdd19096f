import type { Vague } from '../../core/timeline/countByTime';
import type { DaySpan } from '../../core/timeline/timeUnit';
import { FIRST_DAY, LAST_DAY } from '../../core/timeline/dayNumber';

/** The time that is on screen, in days and parts of them. */
export interface TimeView {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last day; null is open. */
export interface ChosenTime {
  readonly first: number | null;
  readonly last: number | null;
}

/** In days: less than that shows nothing more, because no date is finer than a day. */
const SHORTEST = 10;

/** The days that are known of the ends of these. Null: none is. */
export function extentOf(items: readonly Vague[]): DaySpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { earliest, latest } of items) {
    const [begin, end] = [earliest ?? latest, latest ?? earliest];
    if (begin === null || end === null) continue;
    first = Math.min(first, begin);
    last = Math.max(last, end);
  }
  return first <= last ? { first, last } : null;
}

function clampView({ from, to }: TimeView): TimeView {
  const most = LAST_DAY + 1 - FIRST_DAY;
  const span = Math.min(most, Math.max(SHORTEST, to - from));
  const middle = (from + to) / 2;
  const start = Math.min(LAST_DAY + 1 - span, Math.max(FIRST_DAY, middle - span / 2));
  return { from: start, to: start + span };
}

/** All of these, with room around them. */
export function fitView(items: readonly Vague[]): TimeView {
  const extent = extentOf(items) ?? { first: 0, last: 0 };
  const room = Math.max(1, (extent.last + 1 - extent.first) * 0.05);
  return clampView({ from: extent.first - room, to: extent.last + 1 + room });
}

/** Shows so many times as many days; the day that is given stays where it is. */
export function zoomView({ from, to }: TimeView, factor: number, at: number): TimeView {
  const most = (LAST_DAY + 1 - FIRST_DAY) / (to - from);
  const by = Math.min(most, Math.max(SHORTEST / (to - from), factor));
  return clampView({ from: at - (at - from) * by, to: at + (to - at) * by });
}

export function panView({ from, to }: TimeView, days: number): TimeView {
  return clampView({ from: from + days, to: to + days });
}

/** The same view, moved no further than is needed to see these days, or the first of them. */
export function viewWith(view: TimeView, { earliest, latest }: Vague): TimeView {
  const begin = earliest ?? latest;
  const end = (latest ?? earliest ?? 0) + 1;
  if (begin === null) return view;
  const room = (view.to - view.from) * 0.08;
  if (end > view.from + room && begin < view.to - room) return view;
  return begin <= view.from + room
    ? panView(view, Math.max(begin, end - room) - view.from - room)
    : panView(view, begin - view.to + room * 2);
}

/** What is vague may lie in many spans. */
export function mayLieIn({ earliest, latest }: Vague, { first, last }: DaySpan): boolean {
  return (earliest ?? first) <= last && (latest ?? last) >= first;
}
