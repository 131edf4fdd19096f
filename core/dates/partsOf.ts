import type { CalendarDate, DatePart } from './dateExpression';

/** The parts that are written, from the year down. */
export function partsOf(date: CalendarDate): readonly DatePart[] {
  return [date.year, date.month ?? date.season, date.day].filter((part) => part !== null);
}
