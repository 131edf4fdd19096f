import { serialToDay } from '../../../../core/import/serialToDay';

const SECONDS = 86_400;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The day and time that a spreadsheet's number stands for, as ISO 8601; null where it is none. */
export function serialToText(
  serial: number,
  system: '1900' | '1904',
  style: 'date' | 'time',
): string | null {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS);
  const whole = Math.floor(serial) + (seconds === SECONDS ? 1 : 0);
  const left = seconds % SECONDS;
  const time = `${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
  if (style === 'time' && whole === 0) return time;
  const day = serialToDay(whole, system);
  if (day === null) return null;
  return left === 0 ? day : `${day}T${time}`;
}
