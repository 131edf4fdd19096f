const DAY = 86_400_000;

/** Of 31 December 9999. */
const LAST = 2_958_465;

/**
 * The day that a spreadsheet counts as this number; null where there is none. By the system of 1900
 * day 60 is a 29 February that never was, and days are off by one before it.
 */
export function serialToDay(serial: number, system: '1900' | '1904'): string | null {
  if (!Number.isInteger(serial) || serial < 0) return null;
  const number = system === '1904' ? serial + 1462 : serial;
  if (number < 1 || number === 60 || number > LAST) return null;
  const since = number < 60 ? number + 1 : number;
  return new Date(Date.UTC(1899, 11, 30) + since * DAY).toISOString().slice(0, 10);
}
