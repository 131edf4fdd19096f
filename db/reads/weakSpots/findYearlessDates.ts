import { dateToWords } from '../../../core/dates/dateToWords';
import { isYearInferred } from '../../../core/dates/isYearInferred';
import { isYearStated } from '../../../core/dates/isYearStated';
import type { FindWeak } from './weakThing';

type Row = readonly [word: 'entity' | 'link', id: number, one: number, other: number, date: string];

/** Dates whose year is left open, or is the analyst's conclusion. */
export const findYearlessDates: FindWeak = (connection, stakes) => {
  // Many things share few dates, and reading one takes longer than all else here.
  const known = new Map<string, boolean>();
  const isYearless = (date: string): boolean => {
    const answer = known.get(date) ?? (!isYearStated(date) || isYearInferred(date));
    known.set(date, answer);
    return answer;
  };
  const rows = connection.allValues(
    // Only such dates have one of these signs; the rest is not worth reading.
    `SELECT word, id, one, other, date FROM (
       SELECT 'entity' AS word, id, id AS one, id AS other, date FROM entity
         WHERE retracted_at IS NULL
       UNION ALL
       SELECT 'link', id, from_id, to_id, date FROM link WHERE retracted_at IS NULL)
     WHERE date GLOB '*[X?%]*' ORDER BY word, id`,
  ) as unknown as Row[];
  return {
    'year-not-stated': rows
      .filter(([, , , , date]) => isYearless(date))
      .map(([word, id, one, other, date]) => ({
        word,
        id,
        stake: Math.max(stakes.ofEntity(one), stakes.ofEntity(other)),
        says: () => dateToWords(date),
      })),
  };
};
