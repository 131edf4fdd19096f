import type { CalendarDate, DatePart } from './dateExpression';
import { partsOf } from './partsOf';

function qualifierOf(part: DatePart): string {
  if (part.uncertain) return part.approximate ? '%' : '?';
  return part.approximate ? '~' : '';
}

/**
 * One spelling for each meaning: a qualifier after a part covers it and all parts before it, one in
 * front of a part covers that part alone. `?2021-?06-10` is `2021-06?-10`.
 */
export function writeCalendarDate(date: CalendarDate): string {
  const parts = partsOf(date);
  const ofYear = qualifierOf(date.year);
  const firstOther = parts.findIndex((part) => qualifierOf(part) !== ofYear);
  const covered = firstOther < 0 ? parts.length : firstOther;
  return parts
    .map((part, index) => {
      if (index < covered - 1) return part.digits;
      if (index === covered - 1) return part.digits + ofYear;
      return qualifierOf(part) + part.digits;
    })
    .join('-');
}
