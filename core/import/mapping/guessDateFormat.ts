import type { DateFormat } from './mapping';
import { readDate } from './readDate';

export interface DateGuess {
  readonly format: DateFormat;
  /** A question for the analyst, where dates could be read in two ways. */
  readonly question: string | null;
}

/** How the dates of a column are written; null where they are not dates. */
export function guessDateFormat(column: string, texts: readonly string[]): DateGuess | null {
  const share = (format: DateFormat): number =>
    texts.filter((text) => readDate(text, format).ok).length / texts.length;
  if (texts.length === 0) return null;
  if (share('plain') === 1) {
    return { format: isMixed(texts) ?? 'plain', question: null };
  }
  const dmy = share('dmy');
  const mdy = share('mdy');
  if (Math.max(dmy, mdy) < 0.6) return null;
  if (dmy !== mdy) return { format: dmy > mdy ? 'dmy' : 'mdy', question: null };
  return {
    format: 'plain',
    question: `Do the dates in “${column}” begin with the day or with the month? Until that is said, those that could be either are left out.`,
  };
}

/** Days after the twelfth, if only one of the two orders has them, tell how all are written. */
function isMixed(texts: readonly string[]): DateFormat | null {
  const all = (format: DateFormat): boolean => texts.every((text) => readDate(text, format).ok);
  const numbers = texts.some((text) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(text.trim()));
  if (!numbers || all('dmy') === all('mdy')) return null;
  return all('dmy') ? 'dmy' : 'mdy';
}
