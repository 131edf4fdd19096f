import type { TimeScale } from './timeScale';

/** In CSS pixels: before the words of a tick, and behind them. */
const AROUND = 8;

const yearAtEnd = /\d{4}$/;

/** Ticks whose words lie on the axis and touch no others. Where not all fit, the year is said first. */
export function ticksWithRoom(
  { ticks, width }: Pick<TimeScale, 'ticks' | 'width'>,
  measure: (text: string) => number,
): TimeScale['ticks'] {
  const placed = ticks
    .map(({ x, label }) => ({ x, label, end: x + measure(label) + AROUND }))
    .filter(({ x, end }) => x >= 0 && end <= width);
  const taken: { readonly x: number; readonly end: number }[] = [];
  const take = (all: readonly (typeof placed)[number][]): void => {
    for (const tick of all) {
      if (taken.every(({ x, end }) => tick.end <= x || tick.x >= end)) taken.push(tick);
    }
  };
  // The later of two years is that of all that follows.
  take(placed.filter(({ label }) => yearAtEnd.test(label)).reverse());
  take(placed.filter(({ label }) => !yearAtEnd.test(label)));
  const kept = new Set(taken.map(({ x }) => x));
  return ticks.filter(({ x }) => kept.has(x));
}
