import type { Random } from './random';

const two = (value: number): string => String(value).padStart(2, '0');

/** A date as vague as reports leave it: a day, a month, a span, a year that is only inferred. */
export function generatedDate(random: Random): string | null {
  const year = 2014 + random.integer(11);
  const month = 1 + random.integer(12);
  const day = 1 + random.integer(28);
  const exact = `${year}-${two(month)}-${two(day)}`;
  const how = random.next();
  if (how < 0.5) return exact;
  if (how < 0.65) return `${year}-${two(month)}`;
  if (how < 0.73) return `${year}?-${two(month)}-${two(day)}`;
  if (how < 0.8) return `${exact}~`;
  if (how < 0.87) return `${year}-${two(month)}-01/${exact}`;
  if (how < 0.9) return `XXXX-${two(month)}-${two(day)}`;
  return null;
}
