import type { CalendarDate } from './dateExpression';
import { daysInMonth } from './daysInMonth';
import { numbersMatching } from './numbersMatching';

/** Earliest and latest possible day as YYYY-MM-DD; null where open or where the year is not stated. */
export interface DayBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Northern seasons, from the meteorological first day to the astronomical last one, since a source
 * may mean either. The library has spring begin in January. "Winter 2021" may be the one before or
 * the one after the year's summer, so it spans from January into the next year.
 */
const SEASON_BOUNDS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '21': ['03-01', '06-21'],
  '22': ['06-01', '09-23'],
  '23': ['09-01', '12-22'],
  '24': ['01-01', '03-21'],
};

const LAST_YEAR = 9999;

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function seasonBounds(season: string, years: readonly number[]): DayBounds | null {
  const bounds = SEASON_BOUNDS[season];
  const first = years[0];
  const last = years[years.length - 1];
  if (!bounds || first === undefined || last === undefined) return null;
  const latest =
    season !== '24'
      ? `${pad(last, 4)}-${bounds[1]}`
      : last === LAST_YEAR
        ? // Five-digit years do not sort as text.
          '9999-12-31'
        : `${pad(last + 1, 4)}-${bounds[1]}`;
  return { earliest: `${pad(first, 4)}-${bounds[0]}`, latest };
}

/** Null when no day in the calendar fits, as for 2021-02-29. */
export function dayBounds(date: CalendarDate): DayBounds | null {
  const yearStated = date.year.digits !== 'XXXX';
  // 2000 has every day that any year has.
  const years = yearStated ? numbersMatching(date.year.digits, 0, LAST_YEAR) : [2000];
  const months = numbersMatching(date.month?.digits ?? 'XX', 1, 12);
  const days = numbersMatching(date.day?.digits ?? 'XX', 1, 31);

  const firstOf = (
    yearOrder: readonly number[],
    monthOrder: readonly number[],
    dayOrder: readonly number[],
  ): string | null => {
    for (const year of yearOrder) {
      for (const month of monthOrder) {
        const day = dayOrder.find((candidate) => candidate <= daysInMonth(year, month));
        if (day !== undefined) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      }
    }
    return null;
  };

  const bounds = date.season
    ? seasonBounds(date.season.digits, years)
    : {
        earliest: firstOf(years, months, days),
        latest: firstOf(years.toReversed(), months.toReversed(), days.toReversed()),
      };
  if (bounds?.earliest == null) return null;
  return yearStated ? bounds : { earliest: null, latest: null };
}
