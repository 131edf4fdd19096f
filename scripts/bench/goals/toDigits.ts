/** Two digits that count, and all of a large number. */
export function toDigits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(2);
}

export function toTime(ms: number): string {
  return ms >= 1000 ? `${toDigits(ms / 1000)} s` : `${toDigits(ms)} ms`;
}
