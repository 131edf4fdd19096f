const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "41 MB", as file managers count: 1024 of one are one of the next. */
export function bytesToWords(bytes: number): string {
  let [amount, unit] = [bytes, 0];
  while (Math.round(amount) >= 1024 && unit < units.length - 1)
    [amount, unit] = [amount / 1024, unit + 1];
  const digits = amount < 10 && unit > 1 ? 1 : 0;
  return `${amount.toLocaleString('en', { maximumFractionDigits: digits })} ${units[unit] ?? ''}`;
}
