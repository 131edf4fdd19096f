import { MILLISECONDS_OF_DAY } from './dayNumber';

/** From fine to coarse. */
export const timeUnits = ['day', 'week', 'month', 'year', 'decade', 'century'] as const;

export type TimeUnit = (typeof timeUnits)[number];

/** From the first to the last day, both within it. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** In days, about. */
const LENGTHS: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

const YEARS: Readonly<Partial<Record<TimeUnit, number>>> = { year: 1, decade: 10, century: 100 };

function dayOf(year: number, month: number): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  return Math.round(new Date(0).setUTCFullYear(year, month, 1) / MILLISECONDS_OF_DAY);
}

/** The first day of the unit that a day lies in, or of the one so many units later. Weeks begin on Monday. */
export function startOfUnit(day: number, unit: TimeUnit, later = 0): number {
  const whole = Math.floor(day);
  if (unit === 'day') return whole + later;
  // 1 January 1970 was a Thursday.
  if (unit === 'week') return (Math.floor((whole + 3) / 7) + later) * 7 - 3;
  const date = new Date(whole * MILLISECONDS_OF_DAY);
  if (unit === 'month') return dayOf(date.getUTCFullYear(), date.getUTCMonth() + later);
  const years = YEARS[unit] ?? 1;
  return dayOf((Math.floor(date.getUTCFullYear() / years) + later) * years, 0);
}

/** All of the unit that a day lies in. */
export function unitAround(day: number, unit: TimeUnit): DaySpan {
  return { first: startOfUnit(day, unit), last: startOfUnit(day, unit, 1) - 1 };
}

/** The units from the one of the first day to the one of the last, without a gap. */
export function unitsBetween({ first, last }: DaySpan, unit: TimeUnit): readonly DaySpan[] {
  const units: DaySpan[] = [];
  for (let next = unitAround(first, unit); next.first <= last;) {
    units.push(next);
    next = unitAround(next.last + 1, unit);
  }
  return units;
}

/** The finest unit of which at most so many fill so many days. */
export function finestUnit(days: number, most: number): TimeUnit {
  return timeUnits.find((unit) => days / LENGTHS[unit] <= most) ?? 'century';
}
