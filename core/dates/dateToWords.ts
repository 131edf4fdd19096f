import type { CalendarDate, DateExpression, IntervalEnd, SetMember } from './dateExpression';
import { wordingAlone, wordingInside } from './joinWording';
import { readDateExpression } from './readDateExpression';
import { wordCalendarDate } from './wordCalendarDate';
import { wordRange } from './wordRange';

function wordInside(date: CalendarDate): string {
  return wordingInside(wordCalendarDate(date));
}

function wordInterval(start: IntervalEnd, end: IntervalEnd): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return '';
    const until = `until ${wordInside(end)}`;
    return start === 'open' ? until : `${until}, beginning not stated`;
  }
  if (end === 'open') return `since ${wordInside(start)}`;
  if (end === 'unknown') return `from ${wordInside(start)}, end not stated`;
  return wordRange(start, end);
}

function wordMember(member: SetMember, choose: 'one' | 'all'): string {
  if ('year' in member) return wordInside(member);
  return `${choose === 'one' ? 'within' : 'each of'} ${wordRange(...member)}`;
}

function wordSet(set: Extract<DateExpression, { kind: 'set' }>): string {
  const conjunction = set.choose === 'one' ? 'or' : 'and';
  const words = [
    ...(set.earlier ? ['earlier'] : []),
    ...set.members.map((member) => wordMember(member, set.choose)),
    ...(set.later ? ['later'] : []),
  ];
  // "2021 or earlier" reads better than "earlier or 2021".
  if (set.earlier && words.length === 2) words.reverse();
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${conjunction} ${last}`;
}

/**
 * An EDTF date in plain English: "10 June 2021 (year inferred)". Keeps every qualifier. A text that
 * is no date comes back as it is.
 */
export function dateToWords(edtf: string): string {
  const read = readDateExpression(edtf);
  if (!read.ok) return edtf;
  const expression = read.value;
  switch (expression.kind) {
    case 'date':
      return wordingAlone(wordCalendarDate(expression.date));
    case 'interval':
      return wordInterval(expression.start, expression.end);
    case 'set':
      return wordSet(expression);
  }
}
