import { asOfToWords } from './asOfToWords';

/** Up to when something shows what was believed; in UTC, null is the present. */
export function cutOffToText(asOf: string | null): string {
  return asOf === null ? 'no cut-off date' : `as believed on ${asOfToWords(asOf)}`;
}
