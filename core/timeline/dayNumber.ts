export const MILLISECONDS_OF_DAY = 86_400_000;

/** Days since 1 January 1970, in UTC. */
export function dayToNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_DAY);
}

/** The years that a date can have: 0000 to 9999. */
export const FIRST_DAY = dayToNumber('0000-01-01');
export const LAST_DAY = dayToNumber('9999-12-31');

/** YYYY-MM-DD; a day out of the years that a date can have is the nearest that is in them. */
export function numberToDay(number: number): string {
  const day = Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(number)));
  return new Date(day * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}
