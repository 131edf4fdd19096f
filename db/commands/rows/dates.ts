import { parseDate } from '../../../core/dates/parseDate';
import { Refused } from '../../refused';

interface StoredDate {
  readonly text: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A date in its one spelling, with its earliest and latest possible day for sorting. */
function storeDate(edtf: string | null): StoredDate {
  if (edtf === null) return { text: null, earliest: null, latest: null };
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Refused(parsed.error.code, parsed.error.message);
  return { text: parsed.value.edtf, earliest: parsed.value.earliest, latest: parsed.value.latest };
}

export function dateToColumns(edtf: string | null) {
  const { text, earliest, latest } = storeDate(edtf);
  return { date: text, dateEarliest: earliest, dateLatest: latest };
}

export function publishedToColumns(edtf: string | null) {
  const { text, earliest, latest } = storeDate(edtf);
  return { published: text, publishedEarliest: earliest, publishedLatest: latest };
}

export function saidOnToColumns(edtf: string | null) {
  const { text, earliest, latest } = storeDate(edtf);
  return { saidOn: text, saidOnEarliest: earliest, saidOnLatest: latest };
}
