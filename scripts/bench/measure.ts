/** A median over few runs is luck, and one over many takes long: between these, for this long. */
const FEWEST_RUNS = 3;
const MOST_RUNS = 300;
const ENOUGH_MS = 1500;

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** As `measure`, of work that others may be done beside. */
export async function measureLater(work: () => void | Promise<void>): Promise<number> {
  await work();
  const times: number[] = [];
  let total = 0;
  while (times.length < FEWEST_RUNS || (total < ENOUGH_MS && times.length < MOST_RUNS)) {
    const start = performance.now();
    await work();
    const time = performance.now() - start;
    times.push(time);
    total += time;
  }
  return medianOf(times);
}

/** The median of the times that the work takes, in milliseconds. Its first run is not counted. */
export function measure(work: () => void): number {
  work();
  const times: number[] = [];
  let total = 0;
  while (times.length < FEWEST_RUNS || (total < ENOUGH_MS && times.length < MOST_RUNS)) {
    const start = performance.now();
    work();
    const time = performance.now() - start;
    times.push(time);
    total += time;
  }
  return medianOf(times);
}
