import { parseDate } from '../../core/dates/parseDate';
import { fail, ok, type Result } from '../../core/result';

/** The last possible day of a typed date: "2021-06" means what was believed at the end of June. */
export function parseDay(text: string): Result<string> {
  const wanted = text.trim();
  if (wanted === '') return fail('day.missing', 'Type a day such as 2021-06-20.');
  const parsed = parseDate(wanted);
  if (!parsed.ok) return parsed;
  const { latest } = parsed.value;
  if (latest === null) {
    return fail('day.open', 'This date has no last day. Type a day such as 2021-06-20.');
  }
  return ok(latest);
}
