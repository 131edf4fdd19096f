import { dateToWords } from '../dates/dateToWords';

/** "3 November 2026", or "3 November 2026, 14:02:11 UTC" for a moment. */
export function asOfToWords(asOf: string): string {
  const [day = asOf, time] = asOf.split('T');
  return time === undefined ? dateToWords(day) : `${dateToWords(day)}, ${time.slice(0, 8)} UTC`;
}
