import { ok, type Result } from '../result';
import type { DateExpression } from './dateExpression';
import { readCalendarDate } from './readCalendarDate';
import { readInterval } from './readInterval';
import { readSet } from './readSet';
import { refuseDate } from './refuseDate';

/** Long enough for any list that a source gives, short enough to read at once. */
const LONGEST = 100;

/** The structure of an EDTF text, or what is wrong with it and what to write instead. */
export function readDateExpression(input: string): Result<DateExpression> {
  const trimmed = input.trim();
  if (trimmed === '') {
    return refuseDate('', 'it is empty. Write for example 2021-06-10 or 2021-06.');
  }
  if (trimmed.length > LONGEST) {
    return refuseDate(
      trimmed,
      `it is longer than ${String(LONGEST)} characters. Write the first and the last day, as in 2021-06-08/2021-06-20.`,
    );
  }
  if (/[\dX]\s*T\s*\d|\d:\d/i.test(trimmed)) {
    return refuseDate(trimmed, 'it has a time. Leave the time out, as in 2021-06-10.');
  }
  const text = trimmed.replaceAll('x', 'X').replace(/\s*,\s*/g, ',');
  if (/^(\[.*\]|\{.*\})$/.test(text)) return readSet(text);
  if (text.includes('/') && !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text)) return readInterval(text);
  const date = readCalendarDate(text);
  return date.ok ? ok({ kind: 'date', date: date.value }) : date;
}
