import type { CalendarDate } from './dateExpression';
import { datesIn } from './datesIn';
import { partsOf } from './partsOf';
import { readDateExpression } from './readDateExpression';

function hasInferredYear(date: CalendarDate): boolean {
  return date.year.uncertain && partsOf(date).some((part) => !part.uncertain);
}

/**
 * True for 2021?-06-10: the source gives day and month, the year is the reader's conclusion. An
 * uncertain date as a whole (2021-06-10?, 2021?) is something else.
 */
export function isYearInferred(edtf: string): boolean {
  const read = readDateExpression(edtf);
  return read.ok && datesIn(read.value).some(hasInferredYear);
}
