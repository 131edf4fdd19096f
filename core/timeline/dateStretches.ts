import type { CalendarDate, DateExpression, IntervalEnd, SetMember } from '../dates/dateExpression';
import { dayBounds } from '../dates/dayBounds';
import { expressionBounds } from '../dates/expressionBounds';
import { datesIn } from '../dates/datesIn';
import { partsOf } from '../dates/partsOf';
import { readDateExpression } from '../dates/readDateExpression';
import { dayToNumber } from './dayNumber';

export interface StretchEnd {
  /**
   * The outermost day that is possible. `open`: it goes on. `unknown`: it ended or began, nobody
   * says when.
   */
  readonly outer: number | 'open' | 'unknown';
  /** The day up to which this end may be inwards; null where `outer` is no day. */
  readonly inner: number | null;
  /** Marked as approximate or uncertain. */
  readonly soft: boolean;
}

/** How one date lies in time, as vague as it is. */
export interface DateStretch {
  /**
   * `day`: that day. `within`: some day from the first to the last. `span`: from one end to the
   * other.
   */
  readonly kind: 'day' | 'within' | 'span';
  readonly start: StretchEnd;
  readonly end: StretchEnd;
}

const UNKNOWN: StretchEnd = { outer: 'unknown', inner: null, soft: false };
const OPEN: StretchEnd = { outer: 'open', inner: null, soft: false };

function isSoft(date: CalendarDate): boolean {
  return partsOf(date).some(({ uncertain, approximate }) => uncertain || approximate);
}

/** The first and last day of a date; null where its year is not stated. */
function daysOf(date: CalendarDate): readonly [number, number] | null {
  const { earliest = null, latest = null } = dayBounds(date) ?? {};
  return earliest === null || latest === null ? null : [dayToNumber(earliest), dayToNumber(latest)];
}

function sharpEnd(day: number, soft: boolean): StretchEnd {
  return { outer: day, inner: day, soft };
}

function dateStretch(date: CalendarDate): DateStretch | null {
  const days = daysOf(date);
  if (!days) return null;
  const [first, last] = days;
  const soft = isSoft(date);
  return {
    kind: first === last ? 'day' : 'within',
    start: sharpEnd(first, soft),
    end: sharpEnd(last, soft),
  };
}

function endOf(end: IntervalEnd, side: 'start' | 'end'): StretchEnd {
  if (typeof end === 'string') return end === 'open' ? OPEN : UNKNOWN;
  const days = daysOf(end);
  if (!days) return UNKNOWN;
  const [first, last] = days;
  const soft = isSoft(end);
  return side === 'start'
    ? { outer: first, inner: last, soft }
    : { outer: last, inner: first, soft };
}

function spanStretch(start: StretchEnd, end: StretchEnd): DateStretch | null {
  const isOneDay = start.outer === end.outer && typeof start.outer === 'number';
  if (isOneDay) return { kind: 'day', start, end };
  if (typeof start.outer !== 'number' || typeof end.outer !== 'number') {
    const isSomewhere = start.inner !== null || end.inner !== null;
    return isSomewhere ? { kind: 'span', start, end } : null;
  }
  const latestStart = Math.min(start.inner ?? start.outer, end.outer);
  const earliestEnd = Math.max(end.inner ?? end.outer, start.outer);
  if (latestStart <= earliestEnd) {
    return {
      kind: 'span',
      start: { ...start, inner: latestStart },
      end: { ...end, inner: earliestEnd },
    };
  }
  // Where both ends may be the same days, each fades up to the middle of them.
  const middle = Math.floor((latestStart + earliestEnd) / 2);
  return { kind: 'span', start: { ...start, inner: middle }, end: { ...end, inner: middle } };
}

function memberStretch(member: SetMember): DateStretch | null {
  return 'year' in member
    ? dateStretch(member)
    : spanStretch(endOf(member[0], 'start'), endOf(member[1], 'end'));
}

function setStretches(set: Extract<DateExpression, { kind: 'set' }>): readonly DateStretch[] {
  if (set.choose === 'all' && !set.earlier && !set.later) {
    return set.members.map(memberStretch).filter((stretch) => stretch !== null);
  }
  const { earliest, latest } = expressionBounds(set);
  if (earliest === null && latest === null) return [];
  const soft = datesIn(set).some(isSoft);
  const end = (day: string | null, isOpen: boolean): StretchEnd =>
    day === null ? (isOpen ? OPEN : UNKNOWN) : sharpEnd(dayToNumber(day), soft);
  return [
    {
      kind: set.choose === 'one' ? 'within' : 'span',
      start: end(earliest, set.earlier),
      end: end(latest, set.later),
    },
  ];
}

/** How a date lies in time: one stretch, or one for each of several days. None: it has no year. */
export function dateStretches(edtf: string): readonly DateStretch[] {
  const read = readDateExpression(edtf);
  if (!read.ok) return [];
  const expression = read.value;
  switch (expression.kind) {
    case 'date':
      return [dateStretch(expression.date)].filter((stretch) => stretch !== null);
    case 'interval': {
      const { start, end } = expression;
      return [spanStretch(endOf(start, 'start'), endOf(end, 'end'))].filter(
        (stretch) => stretch !== null,
      );
    }
    case 'set':
      return setStretches(expression);
  }
}
