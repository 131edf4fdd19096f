import { dayBounds } from './dayBounds';
import type { CalendarDate } from './dateExpression';

/** True when a range ends, on every reading, before it begins. */
export function isReversed(start: CalendarDate, end: CalendarDate): boolean {
  const earliest = dayBounds(start)?.earliest;
  const latest = dayBounds(end)?.latest;
  return earliest != null && latest != null && latest < earliest;
}
