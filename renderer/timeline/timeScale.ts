import { scaleUtc } from 'd3-scale';
import { MILLISECONDS_OF_DAY, numberToDay } from '../../core/timeline/dayNumber';
import { startOfUnit } from '../../core/timeline/timeUnit';
import { MONTH_NAMES } from '../../core/dates/monthNames';
import type { TimeView } from './timeView';

/** In CSS pixels: room for "28 May 2021" and a gap. */
const TICK_ROOM = 92;

interface TimeTick {
  readonly x: number;
  readonly label: string;
}

export interface TimeScale {
  readonly width: number;
  /** Where a day begins, in CSS pixels. */
  readonly x: (day: number) => number;
  readonly dayAt: (x: number) => number;
  readonly ticks: readonly TimeTick[];
}

function labelOf(day: number, step: number, isFirst: boolean): string {
  const [year = '', month = '', date = ''] = numberToDay(day).split('-');
  if (step >= 360) return year;
  const name = (MONTH_NAMES[Number(month) - 1] ?? '').slice(0, 3);
  if (step >= 27) return isFirst || month === '01' ? `${name} ${year}` : name;
  const withYear = isFirst || (month === '01' && Number(date) <= step);
  return `${Number(date)} ${name}${withYear ? ` ${year}` : ''}`;
}

/** A view laid out over so many CSS pixels. */
export function timeScale({ from, to }: TimeView, width: number): TimeScale {
  const scale = scaleUtc()
    .domain([new Date(from * MILLISECONDS_OF_DAY), new Date(to * MILLISECONDS_OF_DAY)])
    .range([0, width]);
  const days = scale
    .ticks(Math.max(2, width / TICK_ROOM))
    .map((date) => date.getTime() / MILLISECONDS_OF_DAY)
    .filter(Number.isInteger);
  const step = (days[1] ?? 0) - (days[0] ?? 0);
  const x = (day: number): number => scale(day * MILLISECONDS_OF_DAY);
  return {
    width,
    x,
    dayAt: (at) => scale.invert(at).getTime() / MILLISECONDS_OF_DAY,
    ticks: days.map((day, index) => {
      // The library begins weeks on Sunday; here they begin on Monday, as they are counted.
      const start = step === 7 ? startOfUnit(day, 'week', 1) : day;
      return { x: x(start), label: labelOf(start, step, index === 0) };
    }),
  };
}
