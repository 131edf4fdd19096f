import { datesIn } from './datesIn';
import { readDateExpression } from './readDateExpression';

/** False where a date has XXXX for its year, or is no date at all. */
export function isYearStated(edtf: string): boolean {
  const read = readDateExpression(edtf);
  return read.ok && datesIn(read.value).every((date) => date.year.digits !== 'XXXX');
}
