import type { TimeScale } from './timeScale';

/** In CSS pixels: before the words of a tick, and behind them. */
const AROUND = 8;

const yearAtEnd = /\d{4}$/;

interface Placed {
  readonly x: number;
  readonly end: number;
  readonly hasYear: boolean;
}

function doMeet(one: Placed, other: Placed): boolean {
  return one.x < other.end && other.x < one.end;
}

/** Every tick, every second, …: the first of these whose words touch none, and that says each year. */
function inEvenSteps(all: readonly Placed[], anchor: number): readonly Placed[] | null {
  for (let step = 1; step <= all.length; step += 1) {
    const some = all.filter((_, index) => (index - anchor) % step === 0);
    const meet = some.some((one, index) => {
      const next = some[index + 1];
      return next !== undefined && doMeet(one, next);
    });
    if (!meet) {
      const years = all.slice(1).filter(({ hasYear }) => hasYear);
      return years.every((year) => some.includes(year)) ? some : null;
    }
  }
  return null;
}

/** As many as have room, and the years first: the later of two is that of all that follows. */
function asTheyFit(all: readonly Placed[]): readonly Placed[] {
  const taken: Placed[] = [];
  const years = all.filter(({ hasYear }) => hasYear).reverse();
  for (const tick of [...years, ...all.filter(({ hasYear }) => !hasYear)]) {
    if (!taken.some((one) => doMeet(one, tick))) taken.push(tick);
  }
  return taken;
}

/** Ticks whose words lie on the axis and touch no others. */
export function ticksWithRoom(
  { ticks, width }: Pick<TimeScale, 'ticks' | 'width'>,
  measure: (text: string) => number,
): TimeScale['ticks'] {
  const placed = ticks
    .map(({ x, label }): Placed => {
      return { x, end: x + measure(label) + AROUND, hasYear: yearAtEnd.test(label) };
    })
    .filter(({ x, end }) => x >= 0 && end <= width);
  const anchor = Math.max(0, placed.map(({ hasYear }) => hasYear).lastIndexOf(true));
  const kept = inEvenSteps(placed, anchor) ?? asTheyFit(placed);
  const places = new Set(kept.map(({ x }) => x));
  return ticks.filter(({ x }) => places.has(x));
}
