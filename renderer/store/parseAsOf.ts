import { parseDate } from '../../core/dates/parseDate';
import { fail, ok, type Result } from '../../core/result';

const EXAMPLE = '2021-06-20 or 2021-06-20 14:30';

/** A day and a time in UTC: 2021-06-20 14:30, with seconds and milliseconds where wanted. */
const moment = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(?: ?(?:Z|UTC))?$/i;

/**
 * The last day or moment that a typed text allows: "2021-06" means what was believed at the end of
 * June, and "2021-06-20 14:30" at the end of that minute.
 */
export function parseAsOf(text: string): Result<string> {
  const wanted = text.trim();
  if (wanted === '') return fail('day.missing', `Type a day such as ${EXAMPLE}.`);
  const timed = moment.exec(wanted);
  if (timed) return readMoment(timed);
  const parsed = parseDate(wanted);
  if (!parsed.ok) return parsed;
  const { latest } = parsed.value;
  if (latest === null) {
    return fail('day.open', `This date has no last day. Type a day such as ${EXAMPLE}.`);
  }
  return ok(latest);
}

function readMoment([, day = '', hour, minute, second = '59', part = '999']: RegExpExecArray) {
  const written = `${day}T${String(hour)}:${String(minute)}:${second}.${part}Z`;
  const read = new Date(written);
  // 30 February and 24:00 are read as other days.
  if (Number.isNaN(read.getTime()) || read.toISOString() !== written) {
    return fail('day.unreadable', `There is no such moment. Type a day such as ${EXAMPLE}.`);
  }
  return ok(written);
}

/** As it would be typed: the opposite of `parseAsOf`. */
export function writeAsOf(asOf: string): string {
  return asOf.replace('T', ' ').replace('Z', '');
}
