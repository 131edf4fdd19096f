import { dateToWords } from '../../../core/dates/dateToWords';
import { isYearInferred } from '../../../core/dates/isYearInferred';
import { isYearStated } from '../../../core/dates/isYearStated';
import { joinMerged, shownAs } from '../identity/shownAs';
import type { FindWeak } from './weakThing';

type Row = readonly [
  word: 'entity' | 'link',
  id: number,
  from: number | null,
  to: number | null,
  date: string,
];

/** Many things share few dates, and reading one takes longer than all else here. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

function isYearless(date: string): boolean {
  let answer = known.get(date);
  if (answer === undefined) {
    answer = !isYearStated(date) || isYearInferred(date);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(date, answer);
  }
  return answer;
}

/** Dates whose year is left open, or is the analyst's conclusion. */
export const findYearlessDates: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    // Only such dates have one of these signs; the rest is not worth reading.
    `SELECT DISTINCT 'entity' AS word, ${shownAs('entity.id')} AS id, NULL, NULL, date
     FROM entity ${joinMerged('entity.id')}
     WHERE ${among.where('entity', 'entity.id')} AND entity.retracted_at IS NULL AND date GLOB '*[X?%]*'
     UNION ALL
     SELECT 'link', id, from_id, to_id, date FROM link
     WHERE ${among.where('link', 'id')} AND retracted_at IS NULL AND date GLOB '*[X?%]*'
     ORDER BY 1, 2`,
    ...among.keys('entity', 'link'),
  ) as unknown as Row[];
  return {
    'year-not-stated': rows
      .filter(([, , , , date]) => isYearless(date))
      .map(([word, id, from, to, date]) => ({
        word,
        id,
        hangsOn: (stakes) => Math.max(stakes.ofEntity(from ?? id), stakes.ofEntity(to ?? id)),
        says: () => dateToWords(date),
      })),
  };
};
