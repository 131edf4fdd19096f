import type { DayBounds } from './dayBounds';

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Orders by earliest, then by latest possible day. What has no such day comes last. */
export function compareDates(a: DayBounds, b: DayBounds): number {
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest, b.latest);
}
