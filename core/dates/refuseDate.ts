import { fail, type Failed } from '../result';

/** Quotes what was typed only where it is short and plain, so that it cannot garble the message. */
export function refuseDate(text: string, reason: string): Failed {
  const named = /^[\x20-\x7e]{1,40}$/.test(text) ? `"${text}"` : 'This';
  return fail('date.invalid', `${named} is not a date: ${reason}`);
}
