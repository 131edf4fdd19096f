import { ok, type Result } from '../result';
import type { DateExpression, IntervalEnd } from './dateExpression';
import { isReversed } from './isReversed';
import { readCalendarDate } from './readCalendarDate';
import { refuseDate } from './refuseDate';

function readEnd(text: string): Result<IntervalEnd> {
  if (text === '') return ok('unknown');
  return text === '..' ? ok('open') : readCalendarDate(text);
}

/** Reads `from/to`, either of which may be `..` or nothing. */
export function readInterval(text: string): Result<DateExpression> {
  const [first = '', second = '', ...more] = text.split('/');
  if (more.length > 0) {
    return refuseDate(
      text,
      'it has more than one "/". Write two dates, as in 2021-06-08/2021-06-20.',
    );
  }
  const start = readEnd(first);
  if (!start.ok) return start;
  const end = readEnd(second);
  if (!end.ok) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string') {
    return refuseDate(
      text,
      'it names neither a beginning nor an end. Write one of them, as in 2021-01/..',
    );
  }
  if (
    typeof start.value !== 'string' &&
    typeof end.value !== 'string' &&
    isReversed(start.value, end.value)
  ) {
    return refuseDate(
      text,
      'it ends before it begins. Write the earlier date first, as in 2021-06-08/2021-06-20.',
    );
  }
  return ok({ kind: 'interval', start: start.value, end: end.value });
}
