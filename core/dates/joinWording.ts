import type { DateWording } from './dateWording';

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

/** "10 June, year not stated" where a date stands alone. */
export function wordingAlone(wording: DateWording, text = wording.text): string {
  const words = [text, wording.missing].filter((part) => part !== '').join(', ');
  return `${wording.prefix}${words}${inBrackets(wording.marks)}`;
}

/** "10 June (year not stated)" inside a longer phrase. */
export function wordingInside(wording: DateWording): string {
  if (wording.text === '') return `${wording.prefix}a date (${wording.missing})`;
  const notes = [wording.missing, ...wording.marks].filter((note) => note !== '');
  return `${wording.prefix}${wording.text}${inBrackets(notes)}`;
}
