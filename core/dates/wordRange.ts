import type { CalendarDate } from './dateExpression';
import type { DateWording } from './dateWording';
import { wordingAlone, wordingInside } from './joinWording';
import { wordCalendarDate } from './wordCalendarDate';

/** "8–20 June 2021": what both ends share is said once. Null where they share nothing. */
function wordShared(start: DateWording['plain'], end: DateWording['plain']): string | null {
  if (!start || !end) return null;
  const sameYear = start.year === end.year;
  const year = end.year === '' ? '' : ` ${end.year}`;
  if (start.day && end.day && start.month && end.month) {
    if (!sameYear || (start.month === end.month && start.day === end.day)) return null;
    return start.month === end.month
      ? `${start.day}–${end.day} ${end.month}${year}`
      : `${start.day} ${start.month} – ${end.day} ${end.month}${year}`;
  }
  if (start.day || end.day) return null;
  if (start.month && end.month) {
    return sameYear && start.month !== end.month ? `${start.month}–${end.month}${year}` : null;
  }
  return start.month || end.month || sameYear ? null : `${start.year}–${end.year}`;
}

/** All days from one date to another. */
export function wordRange(start: CalendarDate, end: CalendarDate): string {
  const [first, last] = [wordCalendarDate(start), wordCalendarDate(end)];
  const sameNotes =
    first.missing === last.missing && first.marks.join() === last.marks.join() && !first.prefix;
  const shared = sameNotes && !last.prefix ? wordShared(first.plain, last.plain) : null;
  return shared === null
    ? `${wordingInside(first)} to ${wordingInside(last)}`
    : wordingAlone(last, shared);
}
