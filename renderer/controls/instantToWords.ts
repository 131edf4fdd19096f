const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "24 November 2026" in the time zone of this machine. */
export function instantToDay(instant: string): string {
  return day.format(new Date(instant));
}

/** "24 November 2026, 18:14" in the time zone of this machine. */
export function instantToWords(instant: string): string {
  return `${instantToDay(instant)}, ${time.format(new Date(instant))}`;
}
