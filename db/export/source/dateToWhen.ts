import { parseDate } from '../../../core/dates/parseDate';
import type { When } from '../../../core/views/sliceView';

/** A vague date with its first and last possible day. Null: no date was given. */
export function dateToWhen(date: string | null): When | null {
  if (date === null) return null;
  const parsed = parseDate(date);
  const bounds = parsed.ok ? parsed.value : { earliest: null, latest: null };
  return { date, earliest: bounds.earliest, latest: bounds.latest };
}
