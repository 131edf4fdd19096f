import { dateToWords } from '../dates/dateToWords';

/** Up to which day something shows what was believed; in UTC, null is the present. */
export function cutOffToText(asOf: string | null): string {
  return asOf === null ? 'no cut-off date' : `as believed on ${dateToWords(asOf)}`;
}
