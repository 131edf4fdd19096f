import { ok, type Result } from '../result';
import type { DateExpression, SetMember } from './dateExpression';
import { isReversed } from './isReversed';
import { readCalendarDate } from './readCalendarDate';
import { refuseDate } from './refuseDate';

function readMember(text: string): Result<SetMember> {
  const [first = '', second, ...more] = text.split('..');
  if (second === undefined || more.length > 0) return readCalendarDate(text);
  const from = readCalendarDate(first);
  if (!from.ok) return from;
  const to = readCalendarDate(second);
  if (!to.ok) return to;
  if (isReversed(from.value, to.value)) {
    return refuseDate(
      text,
      'it ends before it begins. Write the earlier date first, as in [2021-06-08..2021-06-20].',
    );
  }
  return ok([from.value, to.value]);
}

/** Reads `[…]`, one of its members, or `{…}`, all of them. */
export function readSet(text: string): Result<DateExpression> {
  const inside = text.slice(1, -1);
  const earlier = inside.startsWith('..');
  const later = inside.endsWith('..') && inside.length > 2;
  const written = inside.slice(earlier ? 2 : 0, later ? -2 : undefined).split(',');
  if (earlier && later && written.length === 1) {
    return refuseDate(text, 'it leaves out no day at all. Write for example [..2021] or [2021..].');
  }
  const members: SetMember[] = [];
  for (const item of written) {
    const member = readMember(item);
    if (!member.ok) return member;
    members.push(member.value);
  }
  return ok({ kind: 'set', choose: text.startsWith('[') ? 'one' : 'all', members, earlier, later });
}
