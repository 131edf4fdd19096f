import { create } from 'zustand';
import { anyTime, withWhen } from '../../../core/filter/withWhen';
import type { FilterWhen } from '../../../core/filter/chartFilter';
import { dayToNumber, numberToDay } from '../../../core/timeline/dayNumber';
import { startOfUnit, type TimeUnit } from '../../../core/timeline/timeUnit';
import { filterOnScreen, setFilter, tryFilter } from '../../store/filter';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import type { ChosenTime } from '../../timeline/timeView';

export type Side = 'first' | 'last';

export const allTime: ChosenTime = { first: null, last: null };

export function chosenTime(when: FilterWhen | undefined): ChosenTime {
  const { from = null, to = null } = when ?? {};
  return {
    first: from === null ? null : dayToNumber(from),
    last: to === null ? null : dayToNumber(to),
  };
}

function daysOf({ first, last }: ChosenTime): Pick<FilterWhen, 'from' | 'to'> {
  return {
    from: first === null ? null : numberToDay(first),
    to: last === null ? null : numberToDay(last),
  };
}

/** What a filter asks of time, with these days instead of its own. */
export function whenWith(when: FilterWhen | undefined, time: ChosenTime): FilterWhen {
  return { ...anyTime, ...when, ...daysOf(time) };
}

function filterWith(time: ChosenTime): ReturnType<typeof filterOnScreen> {
  return withWhen(filterOnScreen(), daysOf(time));
}

/** Shows the chart in this time, and stores it nowhere. */
export function tryTime(time: ChosenTime): void {
  tryFilter(filterWith(time));
}

/** What a hand is about to choose. Null: it chooses nothing now. */
export const useTimeInHand = create<{ readonly time: ChosenTime | null }>()(() => ({ time: null }));

/** As many elements are drawn anew with each move of a hand. */
const DRAWN_AT_ONCE = 400;

/** Shows this time while it is being chosen: on a larger chart here alone, until it is chosen. */
export function holdTime(time: ChosenTime): void {
  useTimeInHand.setState({ time });
  const { nodes = [], links = [], attributions = [] } = sliceOnScreen() ?? {};
  if (nodes.length + links.length + attributions.length <= DRAWN_AT_ONCE) tryTime(time);
}

/** Nothing was chosen: the time is again what it was before. */
export function dropTime(before: ChosenTime): void {
  holdTime(before);
  useTimeInHand.setState({ time: null });
}

/** Shows the chart in this time, and stores that with it. */
export function setTime(time: ChosenTime, gesture?: string): void {
  useTimeInHand.setState({ time: null });
  void setFilter(filterWith(time), gesture);
}

/** All units that are touched from one moment to another. */
export function timeBetween(one: number, other: number, unit: TimeUnit): ChosenTime {
  return {
    first: startOfUnit(Math.min(one, other), unit),
    last: startOfUnit(Math.max(one, other), unit, 1) - 1,
  };
}

function nearestStart(day: number, unit: TimeUnit): number {
  const [before, after] = [startOfUnit(day, unit), startOfUnit(day, unit, 1)];
  return day - before < after - day ? before : after;
}

/** One end moved, but never past the other one. */
function withEnd(time: ChosenTime, side: Side, day: number): ChosenTime {
  return side === 'first'
    ? { ...time, first: Math.min(day, time.last ?? day) }
    : { ...time, last: Math.max(day, time.first ?? day) };
}

/** One end moved to where the nearest unit begins, or the one before it ends. */
export function endMovedTo(time: ChosenTime, side: Side, to: number, unit: TimeUnit): ChosenTime {
  const start = nearestStart(to, unit);
  return withEnd(time, side, side === 'first' ? start : start - 1);
}

/** One end moved by a unit. An open one begins at the day that is given. */
export function endStepped(
  time: ChosenTime,
  side: Side,
  by: 1 | -1,
  unit: TimeUnit,
  opens: number,
): ChosenTime {
  const now = time[side] ?? opens;
  // The last day is moved by where the next one begins.
  const edge = side === 'first' ? now : now + 1;
  const start = startOfUnit(edge, unit);
  const next =
    by === 1 ? startOfUnit(edge, unit, 1) : start < edge ? start : startOfUnit(edge, unit, -1);
  return withEnd(time, side, side === 'first' ? next : next - 1);
}

/** The whole moved by some days, to where a unit begins. */
export function timeMoved(time: ChosenTime, days: number, unit: TimeUnit): ChosenTime {
  const { first, last } = time;
  if (first === null && last === null) return time;
  const edge = first ?? (last ?? 0) + 1;
  const by = nearestStart(edge + days, unit) - edge;
  return {
    first: first === null ? null : first + by,
    last: last === null ? null : last + by,
  };
}
